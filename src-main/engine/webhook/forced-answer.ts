import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { listFaults } from '../../store/faults.ts'
import { findTimelineEntry } from '../../store/timeline.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import { strike } from '../fault/strike.ts'
import { noAnswerWithin } from '../rules/webhook/respond.ts'
import { responseTimeMs } from '../rules/webhook/response-time.ts'
import type { Step } from '../step.ts'

/** What comes back where a fault keeps a request from leaving, and when; null where none does. */
export function forcedAnswer(
  step: Step,
  id: string,
  { url, timelineRow }: Pick<StoredWebhook, 'url' | 'timelineRow'>,
): WebhookAnswer | null {
  if (listFaults(step.db).length === 0) return null
  const entry = findTimelineEntry(step.db, timelineRow)
  if (!isContactEntry(entry)) return null
  const status = strike(step, 'webhook-status', entry, { url })?.value
  if (status != null) {
    step.setTimer('webhook.respond', id, step.now)
    return { kind: 'answered', status, contentType: 'text/plain', body: '' }
  }
  if (strike(step, 'webhook-timeout', entry, { url }) === undefined) return null
  const patienceMs = responseTimeMs(url)
  step.setTimer('webhook.respond', id, step.now + patienceMs)
  return noAnswerWithin(patienceMs)
}
