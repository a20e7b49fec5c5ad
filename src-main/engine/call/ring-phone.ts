import { callMachine } from '#shared/machines/call-machine.ts'
import type { Phone } from '#shared/resources/phone.ts'
import type { StoredCall } from '../../store/calls.ts'
import { advanceCall } from '../contact/advance-contact.ts'
import { nextState } from '../next-state.ts'
import { phoneReaction } from '../rules/call/phone-reaction.ts'
import type { Step } from '../step.ts'
import type { Legs } from './legs.ts'

/** The partner's phone rings, until the timeout or until it does something by itself. */
export function ringPhone(step: Step, { entry, callee }: Legs, phone: Phone): void {
  advanceCall(step, entry, nextState(callMachine, entry.state, 'RANG'), { outbound: 'ringing' })
  startRinging(step, callee, phone, step.settings.ringTimeoutSeconds)
}

/** Sets when it stops, or does something by itself. */
export function startRinging(step: Step, { sid }: StoredCall, phone: Phone, seconds: number): void {
  const reaction = phoneReaction(phone.onCall)
  if (reaction !== null) step.setTimer('call.react', sid, step.now + reaction.afterSeconds * 1000)
  step.setTimer('call.ring-timeout', sid, step.now + seconds * 1000)
}
