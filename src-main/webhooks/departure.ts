import type { WebhookRequest } from '#shared/contract/webhook.ts'
import type { Departure } from '#shared/resources/delivery.ts'
import { fillValues, type Surroundings } from './fill-values.ts'
import { type FormField, signRequest } from './sign-request.ts'
import { readAddress } from './webhook-address.ts'

export interface Sender extends Surroundings {
  readonly authToken: string
}

/** A request of the simulation as it leaves: its form complete and signed. */
export function departureOf({ id, kind, url, at, params }: WebhookRequest, sender: Sender): Departure {
  const fields = fillValues(params, sender)
  return { id, kind, url, at, fields, signature: signatureOf(url, fields, sender.authToken) }
}

/** Empty for an address that is none, where nothing can be sent to. */
function signatureOf(url: string, fields: readonly FormField[], authToken: string): string {
  const address = readAddress(url)
  return address === null ? '' : signRequest(address.signed, fields, authToken)
}
