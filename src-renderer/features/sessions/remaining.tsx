import { Timer } from 'lucide-react'
import { useNow } from '#renderer/state/clock.ts'
import type { SessionView } from '#shared/resources/session.ts'
import styles from './remaining.module.css'
import { isEndingSoon, remainingText } from './time-left.ts'

/** The time a session has left, counting down; why it ended once it has. */
export function Remaining({ session }: { readonly session: SessionView }) {
  const now = useNow()
  const isCounting = session.expiresAt !== null && session.status !== 'closed'
  return (
    <span className={styles.remaining} data-soon={isEndingSoon(session, now) || undefined}>
      {isCounting && <Timer size={12} role="img" aria-label="time left" />}
      {remainingText(session, now)}
    </span>
  )
}
