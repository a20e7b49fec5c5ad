import { ok } from '#shared/contract/result.ts'
import { findWebhook } from '../../store/webhooks.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler } from '../step.ts'
import { abandonWebhook } from '../webhook/abandon-webhook.ts'
import { settleWebhook } from '../webhook/settle-webhook.ts'

/** The host has performed a request. https://www.twilio.com/docs/proxy/api/webhooks */
export const answerWebhook: CommandHandler<'webhook.answered'> = (step, { requestId, answer }) => {
  const webhook = findWebhook(step.db, requestId)
  if (webhook === undefined || webhook.responderAnswer !== null) {
    return refusal('not_found', `No webhook ${requestId} waits for an answer.`, { status: 404 })
  }
  if (answer.kind === 'untakeable') abandonWebhook(step, webhook)
  else settleWebhook(step, webhook, answer)
  return ok(null)
}
