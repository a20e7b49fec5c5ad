import type { Decision } from '#shared/catalog/decision.ts'
import { type CallEvent, callMachine } from '#shared/machines/call-machine.ts'
import type { PhoneCallStatus } from '#shared/resources/phone.ts'
import { type StoredCall, updateCall } from '../../store/calls.ts'
import { advanceCall } from '../contact/advance-contact.ts'
import { nextState } from '../next-state.ts'
import { touchSession } from '../session/touch-session.ts'
import type { Step } from '../step.ts'
import { hearSystem } from './hear.ts'
import type { Legs, Side } from './legs.ts'
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

/** Ends both legs; the interaction gets its final status and the time they talked. https://www.twilio.com/docs/proxy/api/interaction */
export function endCall(step: Step, legs: Legs, { event, decision, heardBy, heard }: Ending): void {
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
