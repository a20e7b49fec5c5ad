import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { Responder } from '#shared/resources/responder.ts'
import { responseTimeMs } from './response-time.ts'

export interface Response {
  readonly answer: WebhookAnswer
  /** Simulated ms until it comes. */
  readonly afterMs: number
}

/** What the built-in responder answers to a request for `url`; 404 where there is none of that name. */
export function respond(url: string, responder: Responder | undefined): Response {
  if (responder === undefined) {
    return { answer: { kind: 'answered', status: 404, contentType: 'text/plain', body: '' }, afterMs: 0 }
  }
  const { status, type, body, delaySeconds } = responder
  const [delayMs, patienceMs] = [Math.round(delaySeconds * 1000), responseTimeMs(url)]
  if (delayMs < patienceMs) return { answer: { kind: 'answered', status, contentType: type, body }, afterMs: delayMs }
  return { answer: noAnswerWithin(patienceMs), afterMs: patienceMs }
}

export function noAnswerWithin(ms: number): WebhookAnswer {
  return { kind: 'failed', reason: 'timeout', text: `No answer came within ${ms / 1000} seconds.` }
}
