import { callMachine } from '#shared/machines/call-machine.ts'
import { upsertCallScript } from '../../../store/call-scripts.ts'
import { findCall, updateCall } from '../../../store/calls.ts'
import { announceEntry } from '../../announce-entry.ts'
import { enterContact } from '../../contact/enter-contact.ts'
import type { Whereabouts } from '../../contact/find-route.ts'
import { raiseAlerts } from '../../contact/raise-alerts.ts'
import type { SoFar } from '../../contact/so-far.ts'
import { nextState } from '../../next-state.ts'
import type { TwimlDocument } from '../../rules/twiml/parse-twiml.ts'
import { type CallAction, planCall } from '../../rules/twiml/plan-call.ts'
import type { Step } from '../../step.ts'
import type { Dialled } from '../dialled.ts'
import { rejectDialled } from '../reject-dialled.ts'
import { continueScript } from './continue-script.ts'
import { tellCallTwiml } from './script-action.ts'

/** Answers a call that belongs to no session and does what the TwiML says. https://www.twilio.com/docs/voice/twiml */
export function runTwimlInCall(
  step: Step,
  dialled: Dialled,
  where: Whereabouts,
  document: TwimlDocument,
  before: SoFar,
): void {
  const { actions, alerts } = planCall(document, 'unanswered')
  const decision = tellCallTwiml(actions)
  const soFar: SoFar = {
    ...before,
    decisions: [...before.decisions, decision],
    alerts: [...before.alerts, ...alerts],
  }
  const [first] = actions
  if (first?.does === 'reject') {
    const ends = first.isBusy ? 'busy' : 'unavailable'
    rejectDialled(step, dialled, where, { outcome: 'out-of-session', ends }, soFar)
  } else answer(step, dialled, where, actions, soFar)
}

function answer(step: Step, dialled: Dialled, where: Whereabouts, actions: readonly CallAction[], soFar: SoFar): void {
  const { serviceSid, sessionSid, previousSessionSid } = where
  const timelineRow = enterContact(step, soFar, {
    kind: 'call',
    state: nextState(callMachine, 'held', 'ANSWERED'),
    serviceSid,
    sessionSid,
    outcome: 'out-of-session',
    code: soFar.alerts.at(-1)?.code ?? null,
    decisions: soFar.decisions,
  })
  const leg = findCall(step.db, dialled.sid)
  if (leg === undefined) throw new Error(`There is no call ${dialled.sid}.`)
  updateCall(step.db, { ...leg, status: 'in-progress', answerTime: step.now, dateUpdated: step.now })
  upsertCallScript(step.db, dialled.sid, actions)
  announceEntry(step, timelineRow)
  const about = { serviceSid, sessionSid: sessionSid ?? previousSessionSid, interactionSid: null, timelineRow }
  raiseAlerts(step, soFar.alerts, about)
  continueScript(step, dialled.sid)
}
