import { connectCall } from '../call/connect-call.ts'
import { decline } from '../call/decline.ts'
import { findRinging } from '../call/legs.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import { phoneReaction } from '../rules/call/phone-reaction.ts'
import type { Step } from '../step.ts'

/** A ringing phone answers, declines or goes to voicemail by itself, if it is still set to. */
export function reactToCall(step: Step, calleeSid: string): void {
  const legs = findRinging(step.db, calleeSid)
  if (legs === undefined) return
  const reaction = phoneReaction(ensurePhone(step, legs.callee.phone).onCall)
  switch (reaction?.does) {
    case 'answer':
      connectCall(step, legs, 'automatic')
      break
    case 'voicemail':
      connectCall(step, legs, 'voicemail')
      break
    case 'decline':
      decline(step, legs)
      break
    case undefined:
      break
  }
}
