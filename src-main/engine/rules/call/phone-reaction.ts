import type { OnCallBehavior } from '#shared/resources/phone.ts'

/** What a ringing phone does by itself. */
export interface PhoneReaction {
  readonly does: 'answer' | 'decline' | 'voicemail'
  readonly afterSeconds: number
}

/** Null for a phone that keeps ringing until somebody acts. A phone that is `busy` never rings. */
export function phoneReaction(onCall: OnCallBehavior): PhoneReaction | null {
  switch (onCall) {
    case 'answer':
    case 'decline':
      return { does: onCall, afterSeconds: 0 }
    case 'voicemail':
      return { does: onCall, afterSeconds: 20 }
    case 'busy':
    case 'no-answer':
    case 'manual':
      return null
  }
}
