import type { Decision } from '#shared/catalog/decision.ts'
import { type CallEvent, callMachine } from '#shared/machines/call-machine.ts'
import type { PhoneCallStatus } from '#shared/resources/phone.ts'
import { findCallScript } from '../../store/call-scripts.ts'
import { type StoredCall, updateCall } from '../../store/calls.ts'
import { advanceCall } from '../contact/advance-contact.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { strike } from '../fault/strike.ts'
import { nextState } from '../next-state.ts'
import { touchSession } from '../session/touch-session.ts'
import type { Step } from '../step.ts'
import { hearSystem } from './hear.ts'
import type { Legs, Side } from './legs.ts'
import { endScripted } from './script/end-scripted.ts'
import { showCall } from './show-call.ts'
import { stopRinging } from './stop-ringing.ts'

/** How a call comes to its end. */
export interface Ending {
  readonly event: Extract<CallEvent['type'], 'BUSY' | 'UNANSWERED' | 'CANCELED' | 'COMPLETED'>
  readonly decision: Decision
  /** Who hears of it, and what. */
  readonly heardBy: Side
  readonly heard: string
}

/** Ends a call, or only the part of it that TwiML dialled. */
export function endCall(step: Step, legs: Legs, ending: Ending): void {
  if (findCallScript(step.db, legs.caller.sid) === undefined) endBoth(step, legs, ending)
  else endScripted(step, legs, ending)
}

/** The interaction gets its final status and the time they talked. https://www.twilio.com/docs/proxy/api/interaction */
function endBoth(step: Step, legs: Legs, { event, decision, heardBy, heard }: Ending): void {
  const { entry, caller, callee } = legs
  const status = nextState(callMachine, entry.state, event) as Extract<PhoneCallStatus, typeof entry.state>
  stopRinging(step, callee)
  const ended = [caller, callee].map((leg) => end(step, leg, status))
  hearSystem(step, legs[heardBy], heard, entry.sessionSid)
  const seconds = secondsTalked(step, callee)
  advanceCall(step, entry, status, {
    decision,
    outbound: status,
    inbound: 'completed',
    ...(seconds !== null && { data: JSON.stringify({ duration: String(seconds) }) }),
  })
  if (entry.sessionSid !== null) touchSession(step, entry.sessionSid)
  for (const leg of ended) showCall(step, leg)
  reportTwice(step, legs)
}

/** Only a fault makes the end of a call known twice. https://www.twilio.com/docs/errors/80906 */
function reportTwice(step: Step, { entry, callee }: Legs): void {
  if (strike(step, 'late-completion', entry) === undefined) return
  const text = `The call ${callee.sid} has ended, but its interaction was complete before.`
  raiseAlerts(step, [{ code: 80906, text }], { ...entry, timelineRow: entry.row })
}

/** Whole seconds since the answer; null before one. */
export function secondsTalked(step: Step, { answerTime }: StoredCall): number | null {
  return answerTime === null ? null : Math.floor((step.now - answerTime) / 1000)
}

function end(step: Step, leg: StoredCall, status: PhoneCallStatus): StoredCall {
  const ended: StoredCall = { ...leg, status, endTime: step.now, dateUpdated: step.now }
  updateCall(step.db, ended)
  return ended
}
