/** What can fall due. */
export type TimerKind =
  /** A session reaches its ttl or expiry date. */
  | 'session.expire'
  /** A closed session has been kept for as long as it may. */
  | 'session.retain'
  /** An outbound message is handed to the carrier, then delivered. */
  | 'message.deliver'
  /** A dialled phone has rung long enough. */
  | 'call.ring-timeout'
  /** A phone that answers, declines or goes to voicemail by itself does so. */
  | 'call.react'
  /** TwiML goes on in a call. */
  | 'call.script'
  /** The built-in responder answers. */
  | 'webhook.respond'
