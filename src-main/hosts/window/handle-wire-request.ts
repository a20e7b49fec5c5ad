import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { HostRequest } from '#shared/contract/rpc.ts'
import type { Delivery } from '#shared/resources/delivery.ts'
import type { RequestLog } from '../../rest/request-log.ts'
import type { WebhookSender } from '../../webhooks/webhook-sender.ts'
import { deliveryRows } from './delivery-rows.ts'
import { requestRows } from './request-rows.ts'

type WireRequest = Extract<
  HostRequest,
  { readonly method: 'requests' | 'request' | 'deliveries' | 'delivery' | 'resend' }
>

/** Answers what a window asks about what passed over real wires: requests of clients, and webhooks. */
export async function handleWireRequest(
  { requestLog, webhooks }: { readonly requestLog: RequestLog; readonly webhooks: WebhookSender },
  request: WireRequest,
): Promise<Result<unknown>> {
  switch (request.method) {
    case 'requests':
      return ok(requestRows(requestLog.list(), request.params, request.params))
    case 'request':
      return ok(requestLog.find(request.params.id) ?? null)
    case 'deliveries':
      return ok(deliveryRows(webhooks.log.list(), request.params))
    case 'delivery':
      return ok(webhooks.log.find(request.params.id) ?? null)
    case 'resend':
      return resend(webhooks, request.params.id)
    default:
      return assertNever(request)
  }
}

async function resend(webhooks: WebhookSender, id: string): Promise<Result<Delivery>> {
  const delivery = await webhooks.resend(id)
  return delivery === null
    ? refuse({ code: 'not_found', status: 404, message: 'That webhook is no longer kept, or its run has ended.' })
    : ok(delivery)
}
