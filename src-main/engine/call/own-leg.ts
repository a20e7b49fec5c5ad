import { ok } from '#shared/contract/result.ts'
import { findCall, type StoredCall } from '../../store/calls.ts'
import { refusal } from '../refusal.ts'
import type { Outcome, Refused, Step } from '../step.ts'
import { findLegsUnderWay, type Legs, type Side } from './legs.ts'

/** A person's own leg, and the call it is part of while that is under way. */
export interface OwnLeg {
  readonly leg: StoredCall
  readonly side: Side
  /** Null while there is only the caller: the application is still to decide, or its TwiML speaks. */
  readonly legs: Legs | null
}

/** The leg that a person acts on: theirs (else 404), of a call that has not ended (else 409). */
export function findOwnLeg(step: Step, phone: string, callSid: string): Outcome<OwnLeg> {
  const leg = findCall(step.db, callSid)
  if (leg?.phone !== phone) return refusal('not_found', `The phone ${phone} has no call ${callSid}.`, { status: 404 })
  if (leg.endTime !== null) return notPossibleNow(`The call ${callSid} is over: ${leg.status}.`)
  const side = leg.parentCallSid === null ? 'caller' : 'callee'
  return ok({ leg, side, legs: findLegsUnderWay(step.db, leg) ?? null })
}

/** What somebody asks of a call does not go with the state it is in. */
export function notPossibleNow(message: string): Refused {
  return refusal('call_state', message, { status: 409 })
}
