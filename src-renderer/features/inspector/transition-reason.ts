import { formatDuration } from '#renderer/ui/format-duration.ts'
import { formatTime } from '#renderer/ui/format-time.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { lastWay } from './chart-model.ts'

/** Why a session is in its state, and since when: 'At 14:03:07 its ttl of 1 h ran out.' Null while it is as it was made. */
export function transitionReason(session: SessionView): string | null {
  const { closedReason, ttl, dateEnded, dateStarted, dateReopened } = session
  switch (lastWay(session)?.event) {
    case undefined:
      return null
    case 'INTERACTED':
      return `${since(dateStarted)} the first message or call went through it.`
    case 'REOPENED':
      return `${since(dateReopened)} it was opened again by request.`
    case 'CLOSED':
      return `${since(dateEnded)} it was closed by request.`
    case 'EXPIRED':
      return closedReason === 'date-expiry'
        ? `${since(dateEnded)} its expiry date came.`
        : `${since(dateEnded)} its ttl of ${formatDuration(ttl * 1000)} ran out.`
  }
}

function since(at: number | null): string {
  return at === null ? 'Then' : `At ${formatTime(at)}`
}
