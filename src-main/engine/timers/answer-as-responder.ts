import { findWebhook } from '../../store/webhooks.ts'
import type { Step } from '../step.ts'
import { settleWebhook } from '../webhook/settle-webhook.ts'

/** The built-in responder answers a request, or the request has waited for long enough. */
export function answerAsResponder(step: Step, requestId: string): void {
  const webhook = findWebhook(step.db, requestId)
  if (webhook === undefined || webhook.responderAnswer === null) return
  step.emit({ type: 'webhook.responded', requestId, answer: webhook.responderAnswer })
  settleWebhook(step, webhook, webhook.responderAnswer)
}
