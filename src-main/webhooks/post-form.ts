import { randomUUID } from 'node:crypto'
import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { Departure } from '#shared/resources/delivery.ts'
import type { TargetPolicy } from './allowed-target.ts'
import { deliver } from './deliver.ts'
import { formOf } from './form-of.ts'
import type { Resolve } from './pin-target.ts'
import { readAddress } from './webhook-address.ts'

export interface Posting {
  readonly policy: TargetPolicy
  readonly signal: AbortSignal
  readonly resolve?: Resolve
}

/** Delivers a webhook as Twilio's servers would. https://www.twilio.com/docs/usage/webhooks/getting-started-twilio-webhooks */
export async function postForm({ kind, url, fields, signature }: Departure, posting: Posting): Promise<WebhookAnswer> {
  const address = readAddress(url)
  if (address === null) return { kind: 'failed', reason: 'forbidden', text: 'The address is not valid.' }
  const body = formOf(fields).toString()
  const headers = {
    Accept: '*/*',
    'Accept-Encoding': 'identity',
    'Content-Type': 'application/x-www-form-urlencoded',
    'User-Agent': 'TwilioProxy/1.1',
    'X-Twilio-Signature': signature,
    'I-Twilio-Idempotency-Token': randomUUID(),
  }
  const wantsDocument = kind === 'out-of-session' || kind === 'twiml'
  return deliver({ address, body, headers, wantsDocument, ...posting })
}
