import { assertNever } from '#shared/contract/assert-never.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { deleteWebhook, type StoredWebhook } from '../../store/webhooks.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import { resumeAfterIntercept } from '../contact/resume-after-intercept.ts'
import { resumeOutOfSession } from '../contact/resume-out-of-session.ts'
import { resumeTwiml } from '../contact/resume-twiml.ts'
import { callbackError } from '../rules/webhook/callback-error.ts'
import type { Step } from '../step.ts'

/** Does what the answer to a request leads to. */
export function settleWebhook(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  deleteWebhook(step.db, webhook.id)
  switch (webhook.kind) {
    case 'callback':
      raiseAlerts(step, callbackError(webhook.url, answer), webhook)
      break
    case 'intercept':
      resumeAfterIntercept(step, webhook, answer)
      break
    case 'out-of-session':
      resumeOutOfSession(step, webhook, answer)
      break
    case 'twiml':
      resumeTwiml(step, webhook, answer)
      break
    default:
      assertNever(webhook.kind)
  }
}
