import type { Engine } from '#main/engine/engine.ts'
import type { WebhookAnswer, WebhookKind, WebhookRequest, WebhookValue } from '#shared/contract/webhook.ts'
import type { Service } from '#shared/resources/service.ts'
import { done } from './an-engine.ts'

export const callbackUrl = 'https://app.example/status'
export const interceptUrl = 'https://app.example/intercept'
export const strayUrl = 'https://app.example/stray'

type Urls = Partial<Pick<Service, 'callbackUrl' | 'interceptCallbackUrl' | 'outOfSessionCallbackUrl'>>

/** Sets addresses of the application on a service. */
export function listen(engine: Engine, { sid: serviceSid }: Pick<Service, 'sid'>, urls: Urls): void {
  done(engine, { type: 'service.update', serviceSid, ...urls })
}

/** Every request so far, in order. */
export function requestsOf(engine: Engine, kind?: WebhookKind): WebhookRequest[] {
  const events = engine.eventsAfter(0)
  if (events === 'gone') throw new Error('The events are gone.')
  return events.flatMap((event) =>
    event.type === 'webhook.requested' && (kind ?? event.request.kind) === event.request.kind ? [event.request] : [],
  )
}

/** The one request that the host has to get an answer to. Throws when there is another number of them. */
export function pendingOf(engine: Engine): WebhookRequest {
  const [pending, ...others] = engine.query({ type: 'webhooks.pending' })
  if (pending === undefined || others.length > 0) throw new Error(`There are ${others.length} other requests, or none.`)
  return pending
}

export function formOf({ params }: WebhookRequest): Record<string, WebhookValue> {
  return Object.fromEntries(params)
}

export function anAnswer(status: number, contentType = 'text/plain', body = ''): WebhookAnswer {
  return { kind: 'answered', status, contentType, body }
}

export const noAnswer: WebhookAnswer = {
  kind: 'failed',
  reason: 'timeout',
  text: 'No answer came within 15 seconds.',
}

/** The host comes back with the answer to the one request that waits. */
export function answer(engine: Engine, reply: WebhookAnswer, requestId = pendingOf(engine).id): void {
  done(engine, { type: 'webhook.answered', requestId, answer: reply })
}
