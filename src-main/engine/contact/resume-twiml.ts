import type { Decision } from '#shared/catalog/decision.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { CallEntry, MessageEntry } from '#shared/resources/timeline-entry.ts'
import { upsertCallScript } from '../../store/call-scripts.ts'
import { findCall } from '../../store/calls.ts'
import { findMessage } from '../../store/messages.ts'
import { findDecisions, findTimelineEntry, updateTimelineDecision } from '../../store/timeline.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { announceEntry } from '../announce-entry.ts'
import { continueScript } from '../call/script/continue-script.ts'
import { runInCall, type ScriptAction } from '../call/script/script-action.ts'
import { asIncoming } from '../message/incoming-text.ts'
import { askForMoreReplies, sendReplies } from '../message/reply-with-twiml.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import { mostDocuments } from '../rules/twiml/next-document.ts'
import { planCall } from '../rules/twiml/plan-call.ts'
import { readCircle, readTwimlAnswer, type TwimlReading } from '../rules/webhook/read-twiml-answer.ts'
import type { Step } from '../step.ts'
import { raiseAlerts } from './raise-alerts.ts'

/** An address to which TwiML led has answered, or not. https://www.twilio.com/docs/voice/twiml/redirect */
export function resumeTwiml(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  const entry = findTimelineEntry(step.db, webhook.timelineRow)
  if (entry?.kind !== 'message' && entry?.kind !== 'call') return
  const told = findDecisions(step.db, entry.row) ?? []
  const documents = told.filter(({ rule }) => rule === 'twiml-answer').length
  const read = documents < mostDocuments ? readTwimlAnswer : readCircle
  const story: Story = { webhook, told, reading: read(webhook.url, answer) }
  if (entry.kind === 'call') resumeCall(step, entry, story)
  else resumeText(step, entry, story)
}

interface Story {
  readonly webhook: StoredWebhook
  /** The trace so far. */
  readonly told: readonly Decision[]
  readonly reading: TwimlReading
}

function resumeCall(step: Step, entry: CallEntry, story: Story): void {
  const leg = findCall(step.db, entry.resourceSid)
  if (leg === undefined || leg.endTime !== null) return
  const { actions, alerts } = planCall({ url: story.webhook.url, verbs: story.reading.verbs }, true)
  note(step, entry, story, runInCall(actions), alerts)
  upsertCallScript<ScriptAction>(step.db, leg.sid, actions)
  continueScript(step, leg.sid)
}

function resumeText(step: Step, entry: MessageEntry, story: Story): void {
  const message = findMessage(step.db, entry.resourceSid)
  if (message === undefined) return
  const text = asIncoming(message)
  const { url } = story.webhook
  const { next, decision, alerts } = sendReplies(step, text, { url, verbs: story.reading.verbs })
  note(step, entry, story, decision, alerts)
  if (next !== null) askForMoreReplies(step, text, next, entry.row)
}

/** Into the trace and the debugger. Of TwiML that is not run, only why. */
function note(
  step: Step,
  entry: MessageEntry | CallEntry,
  { webhook, told, reading }: Story,
  run: Decision,
  more: readonly AlertNotice[],
): void {
  const alerts = [...reading.alerts, ...more]
  updateTimelineDecision(step.db, entry.row, {
    ...entry,
    code: alerts.at(-1)?.code ?? null,
    decisions: [...told, reading.decision, ...(reading.verbs.length === 0 ? [] : [run])],
  })
  announceEntry(step, entry.row)
  const { serviceSid, sessionSid, timelineRow } = webhook
  raiseAlerts(step, alerts, { serviceSid, sessionSid, interactionSid: null, timelineRow })
}
