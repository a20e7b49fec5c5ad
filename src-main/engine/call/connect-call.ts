import { passed } from '#shared/catalog/decision.ts'
import type { CallFacts } from '#shared/catalog/rules/call-rules.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { type StoredCall, updateCall } from '../../store/calls.ts'
import { advanceCall } from '../contact/advance-contact.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import { hearSystem } from './hear.ts'
import type { Legs } from './legs.ts'
import { showCall } from './show-call.ts'
import { stopRinging } from './stop-ringing.ts'

const greeting = 'You have reached a mailbox. Please leave a message after the tone.'

/** The partner's phone is answered: both sides hear each other. https://www.twilio.com/docs/voice/api/call-resource#call-status-values */
export function connectCall(step: Step, { entry, caller, callee }: Legs, how: CallFacts['answered']['how']): void {
  const state = nextState(callMachine, entry.state, 'ANSWERED')
  stopRinging(step, callee)
  const legs = [caller, callee].map((leg) => answered(step, leg))
  if (how === 'voicemail') hearSystem(step, caller, greeting, entry.sessionSid)
  advanceCall(step, entry, state, { outbound: 'in-progress', decision: passed('answered', { by: callee.phone, how }) })
  for (const leg of legs) showCall(step, leg)
}

function answered(step: Step, leg: StoredCall): StoredCall {
  const connected: StoredCall = { ...leg, status: 'in-progress', answerTime: step.now, dateUpdated: step.now }
  updateCall(step.db, connected)
  return connected
}
