import { Hono } from 'hono'
import { ok } from '#shared/contract/result.ts'
import type { Delivery } from '#shared/resources/delivery.ts'
import { loggedParameters } from '../rest/logged-parameters.ts'
import { formOf } from '../webhooks/form-of.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'
import { answering, notFound } from './answer.ts'

/** Webhooks as they were delivered, oldest first. */
export function webhookRoutes(webhooks: WebhookSender): Hono {
  return new Hono()
    .get(
      '/',
      answering(() => ok({ deliveries: webhooks.log.list().map(formatDelivery) })),
    )
    .post(
      '/:id/resend',
      answering(async (context) => {
        const id = context.req.param('id') ?? ''
        const delivery = await webhooks.resend(id)
        return delivery === null ? notFound(`delivery ${id}`) : ok({ deliveries: [formatDelivery(delivery)] })
      }),
    )
}

function formatDelivery({ id, kind, url, at, fields, signature, durationMs, answer }: Delivery) {
  const answered = answer?.kind === 'answered' ? answer : null
  return {
    id,
    kind,
    url,
    at,
    params: loggedParameters(formOf(fields)),
    signature,
    status: answered?.status ?? null,
    durationMs,
    error: answer?.kind === 'failed' ? answer.text : null,
    answer: answered?.body ?? null,
    contentType: answered?.contentType ?? null,
  }
}
