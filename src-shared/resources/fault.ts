/** What can be made to go wrong. */
export const faultKinds = [
  /** The carrier does not take a text (30008). */
  'carrier-fail',
  /** The carrier takes a text but cannot reach the phone (30003). */
  'carrier-undelivered',
  /** A text takes `value` ms longer. */
  'delay',
  /** The partner's line is busy. */
  'busy',
  /** The partner's phone rings, and nothing answers it by itself. */
  'no-answer',
  /** A webhook is answered with the HTTP status `value`; the request never leaves. */
  'webhook-status',
  /** A webhook is never answered; the request never leaves. */
  'webhook-timeout',
  /** Two requests for the same person in different sessions meet. https://www.twilio.com/docs/errors/80623 */
  'participant-race',
  /** A request to Proxy fails with 500 and the code `value`. https://www.twilio.com/docs/errors/80504 */
  'api-error',
  /** The end of a call is reported twice. https://www.twilio.com/docs/errors/80906 */
  'late-completion',
  /** A call is reported that no open interaction belongs to. https://www.twilio.com/docs/errors/80907 */
  'orphan-call',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** What a fault strikes: everything that is given here must be so. */
export interface FaultMatch {
  /** Who writes or calls, or the proxy number it is seen from. */
  readonly from?: string | undefined
  /** The number written to or called, or who is reached there. */
  readonly to?: string | undefined
  readonly sessionSid?: string | undefined
  /** The address asked, a webhook's without its connection overrides or the path of a request. */
  readonly url?: string | undefined
}

/** Something that goes wrong because a test or a demonstration wants it to. */
export interface Fault {
  readonly id: number
  readonly kind: FaultKind
  readonly match: FaultMatch
  /** How often it strikes; null for always. */
  readonly count: number | null
  /** 0 to 1, drawn from the seed. */
  readonly probability: number
  /** ms, an HTTP status or a code, as the kind says; null where it needs none. */
  readonly value: number | null
  /** How often it has struck. */
  readonly used: number
}
