import type { StoredCall } from '../../store/calls.ts'
import type { Step } from '../step.ts'

/** Nothing is to happen to the phone by itself any more, if it rings. */
export function stopRinging(step: Step, { sid, answerTime }: StoredCall): void {
  if (answerTime !== null) return
  step.clearTimer('call.ring-timeout', sid)
  step.clearTimer('call.react', sid)
}
