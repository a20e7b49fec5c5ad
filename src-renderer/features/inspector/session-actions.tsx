import { Hourglass, Lock, PencilLine, RotateCcw, ScrollText, Trash2 } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { anywhere, focusAfter, inspectorHeading, newSessionButton } from '#renderer/ui/keep-focus.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { jumpToExpiry } from '../clock/clock-actions.ts'
import { act, actionsFor, type SessionAction } from '../sessions/session-actions.ts'
import styles from './session-actions.module.css'

const icons = { close: Lock, reopen: RotateCcw, delete: Trash2 } as const satisfies Record<SessionAction, unknown>
const words = {
  close: 'Close session',
  reopen: 'Re-open session',
  delete: 'Delete session',
} as const satisfies Record<SessionAction, string>

export function SessionActions({ session }: { readonly session: SessionView }) {
  return (
    <div className={styles.actions}>
      {session.expiresAt !== null && (
        <Button size="small" icon={<Hourglass size={14} aria-hidden />} asks onClick={() => void jumpToExpiry(session)}>
          Let it expire <Kbd keys="X" />
        </Button>
      )}
      <Button
        size="small"
        icon={<PencilLine size={14} aria-hidden />}
        disabledReason={
          session.status === 'closed' ? 'A closed session takes no changes (80607). Re-open it first.' : undefined
        }
        onClick={() => openDialog('edit-session', session.sid)}
      >
        Edit session…
      </Button>
      {actionsFor(session).map((action) => {
        const Icon = icons[action]
        return (
          <Button
            key={action}
            size="small"
            icon={<Icon size={14} aria-hidden />}
            asks
            onClick={(event) => {
              focusAfter(event.currentTarget, inspectorHeading, newSessionButton, ...anywhere)
              void act(session, action)
            }}
          >
            {words[action]}
          </Button>
        )
      })}
      <Button
        size="small"
        icon={<ScrollText size={14} aria-hidden />}
        onClick={() => openDialog('transcript', session.sid)}
      >
        Transcript…
      </Button>
    </div>
  )
}
