import { failed } from '#shared/catalog/decision.ts'
import type { Phone } from '#shared/resources/phone.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { strike } from '../fault/strike.ts'
import type { Step } from '../step.ts'
import { endCall } from './end-call.ts'
import type { Legs } from './legs.ts'
import { ringPhone } from './ring-phone.ts'
import { showCall } from './show-call.ts'

/** The partner's phone rings, unless its line is engaged. */
export function beginRinging(step: Step, legs: Legs, phone: Phone, isEngaged: boolean): void {
  const { entry, caller, callee } = legs
  if (isEngaged || strike(step, 'busy', entry) !== undefined) {
    const decision = failed('busy', { by: callee.phone })
    endCall(step, legs, { event: 'BUSY', decision, heardBy: 'caller', heard: 'The line is busy.' })
  } else {
    const isLeftAlone = strike(step, 'no-answer', entry) !== undefined
    ringPhone(step, legs, isLeftAlone ? { ...phone, onCall: 'no-answer' } : phone)
    showCall(step, caller)
    showCall(step, callee)
  }
  if (strike(step, 'orphan-call', entry) === undefined) return
  const text = `There is no open interaction for the call ${callee.sid}.`
  raiseAlerts(step, [{ code: 80907, text }], { ...entry, timelineRow: entry.row })
}
