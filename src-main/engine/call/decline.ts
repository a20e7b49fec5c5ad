import { failed } from '#shared/catalog/decision.ts'
import type { Step } from '../step.ts'
import { endCall } from './end-call.ts'
import type { Legs } from './legs.ts'

/** The partner does not want the call; the caller hears a busy line. */
export function decline(step: Step, legs: Legs): void {
  const decision = failed('declined', { by: legs.callee.phone })
  endCall(step, legs, { event: 'BUSY', decision, heardBy: 'caller', heard: 'The line is busy.' })
}
