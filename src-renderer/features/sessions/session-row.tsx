import type { KeyboardEvent } from 'react'
import { isAboutSession, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { Person } from './person.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { Remaining } from './remaining.tsx'
import { SessionMenu } from './session-menu.tsx'
import { sessionName } from './session-name.ts'
import styles from './session-row.module.css'
import { StateMark } from './state-mark.tsx'

interface SessionRowProps {
  readonly session: SessionView
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onDone: () => void
}

/** One session: state, name, people, time left. */
export function SessionRow({ session, onKeyDown, onDone }: SessionRowProps) {
  const light = useLight((subject) => isAboutSession(subject, session.sid))
  const itself: Selection = { kind: 'session', sessionSid: session.sid }
  const people = session.participants.filter((participant) => participant.dateDeleted === null)
  return (
    <>
      <div className={styles.row} data-lit={light} {...previews(itself)}>
        <button
          type="button"
          className={styles.choose}
          data-session={session.sid}
          aria-current={light === 'selected' || undefined}
          onClick={() => select(itself)}
          onKeyDown={onKeyDown}
        >
          <span className={styles.name}>{sessionName(session)}</span>
          <span className={styles.state}>
            <StateMark state={session.status} written />
            <Remaining session={session} />
          </span>
          <span className={styles.people}>
            {people.length === 0 && <span className={styles.nobody}>nobody in it yet</span>}
            {people.map((participant) => (
              <Person key={participant.sid} e164={participant.identifier} />
            ))}
          </span>
        </button>
        <div className={styles.menu}>
          <SessionMenu session={session} onDone={onDone} />
        </div>
      </div>
      <RefusalNote sessionSid={session.sid} />
    </>
  )
}
