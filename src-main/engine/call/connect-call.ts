import { passed } from '#shared/catalog/decision.ts'
import { findMagicNumber } from '#shared/catalog/magic-numbers.ts'
import type { CallFacts } from '#shared/catalog/rules/call-rules.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { type StoredCall, updateCall } from '../../store/calls.ts'
import { updateTimelineTrace } from '../../store/timeline.ts'
import { advanceCall } from '../contact/advance-contact.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import { hearMailbox, hearSystem } from './hear.ts'
import type { Legs } from './legs.ts'
import { showCall } from './show-call.ts'
import { stopRinging } from './stop-ringing.ts'

const greeting = 'You have reached a mailbox. Please leave a message after the tone.'

/** The partner's phone is answered: both sides hear each other. https://www.twilio.com/docs/voice/api/call-resource#call-status-values */
export function connectCall(step: Step, { entry, caller, callee }: Legs, how: CallFacts['answered']['how']): void {
  const state = nextState(callMachine, entry.state, 'ANSWERED')
  stopRinging(step, callee)
  const legs = [caller, callee].map((leg) => answered(step, leg))
  advanceCall(step, entry, state, { outbound: 'in-progress', decision: passed('answered', { by: callee.phone, how }) })
  if (how === 'voicemail') greet(step, { entry, caller, callee })
  for (const leg of legs) showCall(step, leg)
}

/** The mailbox speaks. What its owner says there is their own disclosure: masking adds nothing to it. */
function greet(step: Step, { entry, caller, callee: { phone } }: Legs): void {
  if (findMagicNumber(phone)?.greetsWithNumber !== true) {
    hearSystem(step, caller, greeting, entry.sessionSid)
    return
  }
  hearMailbox(step, caller, `You have reached ${phone}. Please leave a message after the tone.`, entry.sessionSid)
  updateTimelineTrace(step.db, entry.row, passed('voicemail-greeting', { owner: phone }))
}

/** A caller to whom TwiML spoke was answered before. */
function answered(step: Step, leg: StoredCall): StoredCall {
  if (leg.answerTime !== null) return leg
  const connected: StoredCall = { ...leg, status: 'in-progress', answerTime: step.now, dateUpdated: step.now }
  updateCall(step.db, connected)
  return connected
}
