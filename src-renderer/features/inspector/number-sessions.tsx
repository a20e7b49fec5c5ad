import { useSessions } from '#renderer/state/world.ts'
import { Person } from '../sessions/person.tsx'
import styles from './number-sessions.module.css'
import { SessionLink } from './session-link.tsx'

/** The active sessions in which somebody uses the number. */
export function NumberSessions({ e164 }: { readonly e164: string }) {
  const sessions = useSessions()
  const uses = sessions
    .filter((session) => session.status !== 'closed')
    .flatMap((session) =>
      session.participants.filter((one) => one.dateDeleted === null && one.proxyIdentifier === e164),
    )
  if (uses.length === 0)
    return <p className={styles.none}>None. The next participant whose country it fits may get it.</p>
  return (
    <ul className={styles.list}>
      {uses.map((participant) => (
        <li key={participant.sid}>
          <SessionLink sessionSid={participant.sessionSid} />
          <Person e164={participant.identifier} />
        </li>
      ))}
    </ul>
  )
}
