import type { StoredCall } from '../../store/calls.ts'
import type { Step } from '../step.ts'

/** Nothing is to happen to the ringing phone by itself any more. */
export function stopRinging(step: Step, callee: StoredCall): void {
  step.clearTimer('call.ring-timeout', callee.sid)
  step.clearTimer('call.react', callee.sid)
}
