import type { Decision } from '#shared/catalog/decision.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import type { CallEntry } from '#shared/resources/timeline-entry.ts'
import { deleteCallScript } from '../../store/call-scripts.ts'
import { type StoredCall, updateCall } from '../../store/calls.ts'
import { findDecisions, findTimelineEntry, updateTimelineDecision } from '../../store/timeline.ts'
import { deleteWebhook, findDecidingWebhook } from '../../store/webhooks.ts'
import { announceEntry } from '../announce-entry.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import { hearSystem } from './hear.ts'
import { showCall } from './show-call.ts'

export interface LoneEnding {
  /** What the caller hears, if they are still there. */
  readonly heard?: string
  /** None where TwiML is done. */
  readonly decision?: Decision
}

/** Ends a call that has only the caller's leg: while TwiML runs in it, or while the application is still to decide. */
export function endAlone(step: Step, leg: StoredCall, { heard, decision }: LoneEnding): void {
  const entry = findTimelineEntry(step.db, leg.timelineRow)
  if (entry?.kind !== 'call') throw new Error('The timeline lost the call.')
  const isAnswered = leg.answerTime !== null
  const ended: StoredCall = {
    ...leg,
    status: isAnswered ? 'completed' : 'canceled',
    endTime: step.now,
    dateUpdated: step.now,
  }
  updateCall(step.db, ended)
  deleteCallScript(step.db, leg.sid)
  step.clearTimer('call.script', leg.sid)
  if (heard !== undefined) hearSystem(step, ended, heard, null)
  conclude(step, entry, isAnswered, decision)
  showCall(step, ended)
}

/** What a caller hears whom the platform hangs up on. */
export const callEnded = 'The call was ended.'

/** The platform hangs up on a lone caller, for nothing says how the call goes on; not if they have hung up. */
export function hangUpOn(step: Step, leg: StoredCall | undefined): void {
  if (leg?.endTime === null) endAlone(step, leg, { heard: callEnded })
}

function conclude(step: Step, entry: CallEntry, isAnswered: boolean, decision: Decision | undefined): void {
  const decisions = findDecisions(step.db, entry.row) ?? []
  const waitedFor = forgetWebhook(step, entry)
  updateTimelineDecision(step.db, entry.row, {
    ...entry,
    state: nextState(callMachine, entry.state, isAnswered ? 'COMPLETED' : 'CANCELED'),
    outcome: entry.outcome ?? waitedFor,
    decisions: decision === undefined ? decisions : [...decisions, decision],
  })
  announceEntry(step, entry.row)
}

/** Nobody waits for its answer any more. Answers what the contact counts as. */
function forgetWebhook(step: Step, { row }: CallEntry): 'out-of-session' | 'failed' {
  const webhook = findDecidingWebhook(step.db, row)
  if (webhook !== undefined) {
    deleteWebhook(step.db, webhook.id)
    step.clearTimer('webhook.respond', webhook.id)
  }
  return webhook?.kind === 'out-of-session' ? 'out-of-session' : 'failed'
}
