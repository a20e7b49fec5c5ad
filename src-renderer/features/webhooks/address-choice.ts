import { type Responder, responderName } from '#shared/resources/responder.ts'
import type { Service } from '#shared/resources/service.ts'
import { responderHint, responderUrl } from './responder-words.ts'

/** The three addresses that a service calls. https://www.twilio.com/docs/proxy/api/webhooks */
export const addressFields = [
  { name: 'callbackUrl', label: 'Callback', hint: 'is told what became of each message and call' },
  { name: 'interceptCallbackUrl', label: 'Intercept', hint: 'decides, before anything is forwarded' },
  { name: 'outOfSessionCallbackUrl', label: 'Out of session', hint: 'decides what happens without a session' },
] as const
export type AddressField = (typeof addressFields)[number]['name']

/** `none`, `own`, or the name of a responder after a slash. */
export type AddressChoice = 'none' | 'own' | `/${string}`

export function choiceOf(url: Service[AddressField], responders: readonly Responder[]): AddressChoice {
  if (url === null) return 'none'
  const name = responderName(url)
  const isPlain = name !== null && url === responderUrl(name) && responders.some((one) => one.name === name)
  return isPlain ? `/${name}` : 'own'
}

export function addressChoices(responders: readonly Responder[]) {
  return [
    { value: 'none' as const, label: 'Nothing is called' },
    ...responders.map((responder) => ({
      value: `/${responder.name}` as const,
      label: `Responder ${responder.name}`,
      hint: responderHint(responder),
    })),
    { value: 'own' as const, label: 'An address of your own' },
  ]
}
