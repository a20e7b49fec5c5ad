import { type Decision, passed } from '#shared/catalog/decision.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { findDecisions, findTimelineEntry, updateTimelineProgress } from '../../store/timeline.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { callbackError } from '../rules/webhook/callback-error.ts'
import { factsOf } from '../rules/webhook/failed-answer.ts'
import type { Step } from '../step.ts'
import { raiseAlerts } from './raise-alerts.ts'

/**
 * The callback URL was told, or not: what it was told of goes on as it did, with a warning. The debugger has every
 * failure, the trace each kind of failure once. https://www.twilio.com/docs/errors/80908
 */
export function hearOfCallback(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  const [alert] = callbackError(webhook.url, answer)
  if (alert === undefined) return
  raiseAlerts(step, [alert], webhook)
  warnOnce(step, webhook.timelineRow, alert.code, passed('callback', factsOf(answer)))
}

/** A code that the contact has already says more of what became of it. */
function warnOnce(step: Step, timelineRow: number, code: number, decision: Decision): void {
  const entry = findTimelineEntry(step.db, timelineRow)
  const told = findDecisions(step.db, timelineRow)
  if (!isContactEntry(entry) || told === undefined) return
  if (told.some((other) => JSON.stringify(other) === JSON.stringify(decision))) return
  const warned = { ...entry, code: entry.code ?? code }
  updateTimelineProgress(step.db, timelineRow, { state: warned.state, code: warned.code, decision })
  step.emit({ type: 'timeline.entry', entry: warned })
}
