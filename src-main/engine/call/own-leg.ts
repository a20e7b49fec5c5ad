import { findCall, type StoredCall } from '../../store/calls.ts'
import { refusal } from '../refusal.ts'
import type { Outcome, Refused, Step } from '../step.ts'
import { findLegs, type Legs, type Side } from './legs.ts'

/** A person's own leg, and the call it is part of while that is under way. */
export interface OwnLeg {
  readonly leg: StoredCall
  readonly side: Side
  readonly legs: Legs
}

/** The leg that a person acts on: theirs (else 404), of a call that has not ended (else 409). */
export function findOwnLeg(step: Step, phone: string, callSid: string): Outcome<OwnLeg> {
  const leg = findCall(step.db, callSid)
  if (leg?.phone !== phone) return refusal('not_found', `The phone ${phone} has no call ${callSid}.`, { status: 404 })
  const legs = leg.endTime === null ? findLegs(step.db, leg) : undefined
  if (legs === undefined) return notPossibleNow(`The call ${callSid} is over: ${leg.status}.`)
  return { ok: true, value: { leg, side: leg.parentCallSid === null ? 'caller' : 'callee', legs } }
}

/** What somebody asks of a call does not go with the state it is in. */
export function notPossibleNow(message: string): Refused {
  return refusal('call_state', message, { status: 409 })
}
