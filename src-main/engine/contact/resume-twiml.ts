import type { Decision } from '#shared/catalog/decision.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import {
  type CallEntry,
  type ContactEntry,
  isContactEntry,
  type MessageEntry,
} from '#shared/resources/timeline-entry.ts'
import { upsertCallScript } from '../../store/call-scripts.ts'
import { findCall } from '../../store/calls.ts'
import { findMessage } from '../../store/messages.ts'
import { findDecisions, findTimelineEntry, updateTimelineDecision } from '../../store/timeline.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { announceEntry } from '../announce-entry.ts'
import { continueScript } from '../call/script/continue-script.ts'
import { type ScriptAction, tellCallTwiml } from '../call/script/script-action.ts'
import { asIncoming } from '../message/incoming-text.ts'
import { askForMoreReplies, sendReplies } from '../message/reply-with-twiml.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import { planCall } from '../rules/twiml/plan-call.ts'
import { readTwimlAnswer, type TwimlReading } from '../rules/webhook/read-twiml-answer.ts'
import type { Step } from '../step.ts'
import { raiseAlerts } from './raise-alerts.ts'

/** An address to which TwiML led has answered, or not. https://www.twilio.com/docs/voice/twiml/redirect */
export function resumeTwiml(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  const entry = findTimelineEntry(step.db, webhook.timelineRow)
  if (!isContactEntry(entry)) return
  const continuation: Continuation = { webhook, reading: readTwimlAnswer(webhook.url, answer) }
  if (entry.kind === 'call') resumeCall(step, entry, continuation)
  else resumeText(step, entry, continuation)
}

interface Continuation {
  readonly webhook: StoredWebhook
  readonly reading: TwimlReading
}

/** What became of the TwiML that was read. */
interface Outcome {
  readonly decisions: readonly Decision[]
  readonly alerts: readonly AlertNotice[]
}

function resumeCall(step: Step, entry: CallEntry, continuation: Continuation): void {
  const leg = findCall(step.db, entry.resourceSid)
  if (leg === undefined || leg.endTime !== null) return
  const { webhook, reading } = continuation
  const { actions, alerts } = planCall({ url: webhook.url, verbs: reading.verbs }, 'answered')
  recordOutcome(step, entry, continuation, { decisions: [tellCallTwiml(actions)], alerts })
  upsertCallScript<ScriptAction>(step.db, leg.sid, actions)
  continueScript(step, leg.sid)
}

function resumeText(step: Step, entry: MessageEntry, continuation: Continuation): void {
  const message = findMessage(step.db, entry.resourceSid)
  if (message === undefined) return
  const { webhook, reading } = continuation
  const text = asIncoming(message)
  const { next, ...outcome } = sendReplies(step, text, { url: webhook.url, verbs: reading.verbs })
  recordOutcome(step, entry, continuation, outcome)
  if (next !== null) askForMoreReplies(step, text, next, entry.row)
}

/** Into the trace and the debugger. Where there was no TwiML, only why. */
function recordOutcome(step: Step, entry: ContactEntry, { webhook, reading }: Continuation, outcome: Outcome): void {
  const alerts = [...reading.alerts, ...outcome.alerts]
  updateTimelineDecision(step.db, entry.row, {
    ...entry,
    code: alerts.at(-1)?.code ?? null,
    decisions: [
      ...(findDecisions(step.db, entry.row) ?? []),
      reading.decision,
      ...(reading.verbs.length === 0 ? [] : outcome.decisions),
    ],
  })
  announceEntry(step, entry.row)
  const { serviceSid, sessionSid, timelineRow } = webhook
  raiseAlerts(step, alerts, { serviceSid, sessionSid, interactionSid: null, timelineRow })
}
