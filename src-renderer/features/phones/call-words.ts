import { formatDuration } from '#renderer/ui/format-duration.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'

/** `0:07`, `12:40`, `1:02:05` */
export function formatCallTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const tail = String(seconds % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

export function isMissed(call: PhoneCall): boolean {
  return call.direction === 'received' && (call.status === 'no-answer' || call.status === 'canceled')
}

/** How a call that is over ended, as its owner's phone puts it. */
export function endWords(call: PhoneCall): string {
  if (call.direction === 'received') return receivedEnd(call)
  switch (call.status) {
    case 'busy':
      return 'Busy'
    case 'no-answer':
      return 'No answer'
    case 'canceled':
      return 'Cancelled'
    case 'failed':
      return 'Not connected'
    default:
      return 'Ended'
  }
}

function receivedEnd(call: PhoneCall): string {
  if (isMissed(call)) return 'Missed'
  switch (call.status) {
    case 'busy':
      return 'Declined'
    case 'failed':
      return 'Failed'
    default:
      return 'Ended'
  }
}

/** A call in the list of a conversation: 'Missed call', 'Outgoing call for 2 min 5 s'. */
export function logWords(call: PhoneCall): string {
  if (isMissed(call)) return 'Missed call'
  const way = call.direction === 'dialled' ? 'Outgoing call' : 'Incoming call'
  const talked = talkedMs(call)
  return talked === null
    ? `${way}, ${endWords(call).toLowerCase()}`
    : `${way} for ${formatDuration(talked - (talked % 1000))}`
}

/** How long both sides talked, or null when they never did. */
export function talkedMs(call: PhoneCall): number | null {
  if (call.answeredAt === null || call.endedAt === null) return null
  return call.endedAt - call.answeredAt
}
