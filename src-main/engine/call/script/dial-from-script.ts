import { passed } from '#shared/catalog/decision.ts'
import { findCallUnderWay, type StoredCall } from '../../../store/calls.ts'
import { findTimelineEntry } from '../../../store/timeline.ts'
import { advanceCall } from '../../contact/advance-contact.ts'
import { ensurePhone } from '../../phone/ensure-phone.ts'
import type { CallAction } from '../../rules/twiml/plan-call.ts'
import type { Step } from '../../step.ts'
import { hearSystem } from '../hear.ts'
import { openCalleeLeg } from '../open-callee-leg.ts'
import { startRinging } from '../ring-phone.ts'
import { showCall } from '../show-call.ts'

type Dial = Extract<CallAction, { does: 'dial' }>

/**
 * TwiML calls somebody. The platform would show them the caller's own number; here they see the number that was
 * dialled, as in a session. https://www.twilio.com/docs/voice/twiml/dial
 */
export function dialFromScript(step: Step, caller: StoredCall, { to, seconds }: Dial): void {
  const phone = ensurePhone(step, to)
  if (phone.onCall === 'busy' || findCallUnderWay(step.db, to) !== undefined) {
    hearSystem(step, caller, 'The line is busy.', null)
    showCall(step, caller)
    step.setTimer('call.script', caller.sid, step.now)
    return
  }
  const { proxyNumber } = caller
  const callee = openCalleeLeg(step, caller, { sid: step.newSid('CA'), phone: to, proxyNumber, dialledAs: null }, null)
  const entry = findTimelineEntry(step.db, caller.timelineRow)
  const decision = passed('ring', { callee: to, shown: proxyNumber, seconds })
  if (entry?.kind === 'call') advanceCall(step, entry, entry.state, { decision, outbound: 'ringing' })
  startRinging(step, callee, phone, seconds)
  showCall(step, caller)
  showCall(step, callee)
}
