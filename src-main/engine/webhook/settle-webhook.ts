import { assertNever } from '#shared/contract/assert-never.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { deleteWebhook, type StoredWebhook } from '../../store/webhooks.ts'
import { hearOfCallback } from '../contact/hear-of-callback.ts'
import { resumeAfterIntercept } from '../contact/resume-after-intercept.ts'
import { resumeOutOfSession } from '../contact/resume-out-of-session.ts'
import { resumeTwiml } from '../contact/resume-twiml.ts'
import type { Step } from '../step.ts'

/** Does what the answer to a request leads to. */
export function settleWebhook(step: Step, webhook: StoredWebhook, answer: WebhookAnswer): void {
  deleteWebhook(step.db, webhook.id)
  switch (webhook.kind) {
    case 'callback':
      hearOfCallback(step, webhook, answer)
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
