import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { Step } from '../step.ts'
import { endCall, secondsTalked } from './end-call.ts'
import { type Legs, otherSide, type Side } from './legs.ts'

/** One side puts the phone down: the call is canceled before the answer, completed after it. */
export function hangUp(step: Step, legs: Legs, side: Side): void {
  const seconds = secondsTalked(step, legs.callee)
  endCall(step, legs, {
    event: seconds === null ? 'CANCELED' : 'COMPLETED',
    decision: hungUp(legs[side].phone, seconds),
    heardBy: otherSide(side),
    heard: 'The other side hung up.',
  })
}

export function hungUp(by: string, seconds: number | null): Decision {
  return seconds === null ? failed('hung-up', { by, seconds }) : passed('hung-up', { by, seconds })
}
