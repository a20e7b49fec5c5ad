import { type Decision, passed } from '#shared/catalog/decision.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { findDecisions, findTimelineEntry, updateTimelineProgress } from '../../store/timeline.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { callbackError } from '../rules/webhook/callback-error.ts'
import { factsOf } from '../rules/webhook/failed-answer.ts'
import type { Step } from '../step.ts'
import { raiseAlerts } from './raise-alerts.ts'

/**
 * The callback URL was told, or not: what it was told of stays as it is. The debugger has every failure, the trace each
 * kind of failure once. https://www.twilio.com/docs/errors/80908
 */
export function hearOfCallback(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  const alerts = callbackError(webhook.url, answer)
  if (alerts.length === 0) return
  raiseAlerts(step, alerts, webhook)
  tellOnce(step, webhook.timelineRow, passed('callback', factsOf(answer)))
}

function tellOnce(step: Step, timelineRow: number, decision: Decision): void {
  const entry = findTimelineEntry(step.db, timelineRow)
  const told = findDecisions(step.db, timelineRow)
  if ((entry?.kind !== 'message' && entry?.kind !== 'call') || told === undefined) return
  if (told.some((other) => JSON.stringify(other) === JSON.stringify(decision))) return
  updateTimelineProgress(step.db, timelineRow, { state: entry.state, code: entry.code, decision })
}
