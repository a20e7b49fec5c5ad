import type { WebhookRequest, WebhookValue } from '#shared/contract/webhook.ts'
import type { FormField } from './sign-request.ts'

/** What the simulation does not know of itself. */
export interface Surroundings {
  /** Where we answer, like `http://127.0.0.1:4010`. */
  readonly origin: string
  readonly accountSid: string
}

/** The fields of a webhook's form with what only the host knows. */
export function fillValues(params: WebhookRequest['params'], surroundings: Surroundings): readonly FormField[] {
  return params.map(([name, value]) => [name, fill(value, surroundings)])
}

function fill(value: WebhookValue, { origin, accountSid }: Surroundings): string {
  const within = (path: string) => `${origin}/2010-04-01/Accounts/${accountSid}/${path}`
  const address = (url: string) => (/^https?:/i.test(url) ? url : within(url))
  if (typeof value === 'string') return value
  switch (value.is) {
    case 'account':
      return accountSid
    case 'resource-url':
      return within(value.path)
    case 'media-url':
      return address(value.url)
    case 'media-urls':
      return JSON.stringify(value.urls.map(address))
  }
}
