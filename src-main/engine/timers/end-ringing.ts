import { failed } from '#shared/catalog/decision.ts'
import { endCall } from '../call/end-call.ts'
import { findRinging } from '../call/legs.ts'
import type { Step } from '../step.ts'

/** Nobody answered in time. https://www.twilio.com/docs/voice/twiml/dial */
export function endRinging(step: Step, calleeSid: string): void {
  const legs = findRinging(step.db, calleeSid)
  if (legs === undefined) return
  const { phone: by, startTime } = legs.callee
  const decision = failed('no-answer', { by, seconds: Math.round((step.now - startTime) / 1000) })
  endCall(step, legs, { event: 'UNANSWERED', decision, heardBy: 'caller', heard: 'Nobody answered.' })
}
