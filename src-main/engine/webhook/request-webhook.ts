import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { webhooksKept } from '#shared/resources/delivery.ts'
import { responderName } from '#shared/resources/responder.ts'
import { deleteOldCallbacks, insertWebhook, type StoredWebhook, toRequest } from '../../store/webhooks.ts'
import { respond } from '../rules/webhook/respond.ts'
import type { Step } from '../step.ts'
import { forcedAnswer } from './forced-answer.ts'
import { responderNow } from './responder-now.ts'

type Request = Omit<StoredWebhook, 'id' | 'at' | 'holdsClock' | 'responderAnswer'>

/**
 * Asks or tells the application. What it has to decide holds simulated time until the host comes back with its answer;
 * the built-in responder answers in simulated time itself. https://www.twilio.com/docs/proxy/api/webhooks
 */
export function requestWebhook(step: Step, request: Request, about: ContactKind): void {
  const id = step.newSid('WH')
  const responderAnswer = forcedAnswer(step, id, request) ?? askResponder(step, id, request.url, about)
  const holdsClock = responderAnswer === null && request.kind !== 'callback'
  const webhook: StoredWebhook = { ...request, id, at: step.now, holdsClock, responderAnswer }
  insertWebhook(step.db, webhook)
  if (request.kind === 'callback') deleteOldCallbacks(step.db, webhooksKept)
  step.emit({ type: 'webhook.requested', request: toRequest(webhook) })
}

/** What the responder that the address names is going to answer; null where it names none. */
function askResponder(step: Step, id: string, url: string, about: ContactKind): WebhookAnswer | null {
  const name = responderName(url)
  if (name === null) return null
  const { answer, afterMs } = respond(url, responderNow(step.db, name, about))
  step.setTimer('webhook.respond', id, step.now + afterMs)
  return answer
}
