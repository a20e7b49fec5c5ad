import { Ellipsis, Hourglass, Lock, PencilLine, RotateCcw, Trash2 } from 'lucide-react'
import { simulatedNow } from '#renderer/state/clock.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu, MenuItem } from '#renderer/ui/menu.tsx'
import type { SessionView } from '#shared/resources/session.ts'
import { jumpToExpiry } from '../clock/clock-actions.ts'
import { act, actionsFor, needsNewDate, type SessionAction } from './session-actions.ts'
import { sessionName } from './session-name.ts'

const icons = { close: Lock, reopen: RotateCcw, delete: Trash2 } as const satisfies Record<SessionAction, unknown>
const words = { close: 'Close', reopen: 'Re-open', delete: 'Delete' } as const satisfies Record<SessionAction, string>

/** What can be done with a session. Deleting asks nothing: stepping back undoes it. */
export function SessionMenu({ session, onDone }: { readonly session: SessionView; readonly onDone?: () => void }) {
  const trigger = (
    <IconButton label={`Actions for ${sessionName(session)}`} size="small">
      <Ellipsis size={15} aria-hidden />
    </IconButton>
  )
  return (
    <Menu trigger={trigger} align="end">
      {session.expiresAt !== null && (
        <MenuItem
          icon={<Hourglass size={15} />}
          hint="Simulated time goes to the moment at which it closes by itself."
          asks
          onChoose={() => void jumpToExpiry(session).then(onDone)}
        >
          Let it expire
        </MenuItem>
      )}
      {session.status !== 'closed' && (
        <MenuItem
          icon={<PencilLine size={15} />}
          hint="When it ends: its ttl and its expiry date."
          onChoose={() => openDialog('edit-session', session.sid)}
        >
          Edit…
        </MenuItem>
      )}
      {actionsFor(session).map((action) => {
        const Icon = icons[action]
        return (
          <MenuItem
            key={action}
            icon={<Icon size={15} />}
            hint={hintOn(session, action)}
            shortcut={action === 'delete' ? 'Delete' : undefined}
            asks
            onChoose={() => void act(session, action).then(onDone)}
          >
            {words[action]}
          </MenuItem>
        )
      })}
    </Menu>
  )
}

function hintOn(session: SessionView, action: SessionAction): string {
  switch (action) {
    case 'close':
      return 'Nothing goes through any more; its numbers become free.'
    case 'reopen':
      return needsNewDate(session, simulatedNow())
        ? 'Its date has passed: it gets one more hour.'
        : 'With the same people and numbers.'
    case 'delete':
      return 'With its people and interactions. Stepping the clock back undoes it.'
  }
}
