export const onCallBehaviors = ['manual', 'answer', 'decline', 'busy', 'no-answer', 'voicemail'] as const
export type OnCallBehavior = (typeof onCallBehaviors)[number]

export const deliveryBehaviors = ['ok', 'fail', 'undelivered'] as const
export type DeliveryBehavior = (typeof deliveryBehaviors)[number]

/** A virtual phone. It exists as soon as its number is named anywhere. */
export interface Phone {
  readonly e164: string
  /** The owner's name; the number itself until one is given. */
  readonly label: string
  /** What it does by itself when it rings. */
  readonly onCall: OnCallBehavior
  /** What the carrier does with messages to it. */
  readonly deliver: DeliveryBehavior
}

/** A message as that person's phone shows it: `peer` is always a proxy number. */
export interface PhoneMessage {
  readonly sid: string
  readonly direction: 'sent' | 'received'
  readonly peer: string
  readonly body: string
  readonly mediaUrls: readonly string[]
  /** `failed` is for a text that the platform itself refuses to take in, which none does today. */
  readonly status: 'sent' | 'failed' | 'received'
  readonly at: number
  /** Grows with what a phone shows, also while the clock stands: the step that showed it. */
  readonly order: number
}

export type PhoneCallStatus = 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed'

/** A call as that person's phone shows it; `sid` is their own leg. */
export interface PhoneCall {
  readonly sid: string
  readonly direction: 'dialled' | 'received'
  readonly peer: string
  readonly status: PhoneCallStatus
  readonly startedAt: number
  readonly answeredAt: number | null
  readonly endedAt: number | null
  /** As for messages: the step in which it began on this phone. */
  readonly order: number
  readonly heard: readonly Caption[]
}

/** What this side of a call hears (`peer`, `system`) or says (`self`). */
export interface Caption {
  readonly at: number
  readonly from: 'self' | 'peer' | 'system'
  readonly text: string
}
