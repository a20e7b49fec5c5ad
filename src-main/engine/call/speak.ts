import { ok } from '#shared/contract/result.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'
import type { Outcome, Step } from '../step.ts'
import { hearOneself, hearPeer } from './hear.ts'
import { otherSide } from './legs.ts'
import { findOwnLeg, notPossibleNow } from './own-leg.ts'
import { showCall } from './show-call.ts'

/** Something audible from one side of an answered call. */
export function speak(step: Step, phone: string, callSid: string, text: string): Outcome<PhoneCall> {
  const own = findOwnLeg(step, phone, callSid)
  if (!own.ok) return own
  const { leg, side, legs } = own.value
  if (leg.status !== 'in-progress') return notPossibleNow('Nobody hears anything before the call is answered.')
  const listener = legs?.[otherSide(side)]
  if (legs !== null && listener?.status === 'in-progress') {
    hearPeer(step, leg, listener, text, legs.entry.sessionSid)
    showCall(step, listener)
  } else hearOneself(step, leg, text)
  return ok(showCall(step, leg))
}
