/** What can fall due. */
export type TimerKind =
  /** A session reaches its ttl or expiry date. */
  | 'session.expire'
  /** An outbound message is handed to the carrier, then delivered. */
  | 'message.deliver'
  /** A dialled phone has rung long enough. */
  | 'call.ring-timeout'
  /** A phone that answers, declines or goes to voicemail by itself does so. */
  | 'call.react'
