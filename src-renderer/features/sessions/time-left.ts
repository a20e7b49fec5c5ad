import { formatDuration } from '#renderer/ui/format-duration.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { closedWords } from './state-words.ts'

type Timed = Pick<SessionView, 'status' | 'closedReason' | 'expiresAt'>

/** How long a session still has, or why it has ended: '11 min 20 s', 'no time limit', 'time ran out'. */
export function remainingText({ status, closedReason, expiresAt }: Timed, now: number): string {
  if (status === 'closed') return closedReason === null ? 'closed' : closedWords[closedReason]
  return expiresAt === null ? 'no time limit' : formatDuration(expiresAt - now)
}

/** Less than a minute to go. */
export function isEndingSoon({ status, expiresAt }: Timed, now: number): boolean {
  return status !== 'closed' && expiresAt !== null && expiresAt - now < 60_000
}
