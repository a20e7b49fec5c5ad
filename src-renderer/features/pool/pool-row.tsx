import type { CSSProperties } from 'react'
import { isAboutSession, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { Person } from '../sessions/person.tsx'
import { sessionName } from '../sessions/session-name.ts'
import styles from './pool.module.css'
import { type PoolMatrix, sessionHue } from './pool-matrix.ts'

interface PoolRowProps extends Pick<PoolMatrix, 'sessionsAt'> {
  readonly person: string
  readonly numbers: readonly OwnedNumber[]
}

/** One person: the session in which they use each number. */
export function PoolRow({ person, numbers, sessionsAt }: PoolRowProps) {
  return (
    <tr>
      <th scope="row" className={styles.person}>
        <Person e164={person} />
      </th>
      {numbers.map((number) => {
        const sessions = sessionsAt(person, number.e164)
        return (
          <td key={number.e164} className={styles.cell}>
            {sessions.length === 0 ? (
              <span className={styles.free}>free</span>
            ) : (
              sessions.map((session) => <SessionChip key={session.sid} session={session} />)
            )}
          </td>
        )
      })}
    </tr>
  )
}

function SessionChip({ session }: { readonly session: SessionView }) {
  const light = useLight((subject) => isAboutSession(subject, session.sid))
  const itself: Selection = { kind: 'session', sessionSid: session.sid }
  return (
    <button
      type="button"
      className={styles.chip}
      style={{ '--hue': sessionHue(session.sid) } as CSSProperties}
      aria-current={light === 'selected' || undefined}
      data-lit={light}
      {...previews(itself)}
      onClick={() => select(itself)}
    >
      {sessionName(session)}
    </button>
  )
}
