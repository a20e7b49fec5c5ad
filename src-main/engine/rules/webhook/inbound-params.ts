import type { WebhookRequest } from '#shared/contract/webhook.ts'

type Param = WebhookRequest['params'][number]

export interface InboundParties {
  readonly from: string
  readonly to: string
  /** ISO 3166-1 alpha-2; empty where it is unknown. */
  readonly fromCountry: string
  readonly toCountry: string
}

export interface InboundText extends InboundParties {
  readonly sid: string
  readonly body: string
  readonly media: readonly { readonly url: string; readonly contentType: string }[]
  readonly numSegments: number
}

const addOns = '{"status":"successful","message":null,"code":null,"results":{}}'

/** The platform's own parameters of a text that comes in. https://www.twilio.com/docs/messaging/guides/webhook-request */
export function textParams(text: InboundText): Param[] {
  const { sid, body, media, numSegments } = text
  return [
    ...commonParams(text),
    ['MessageSid', sid],
    ['SmsSid', sid],
    ['SmsMessageSid', sid],
    ['SmsStatus', 'received'],
    ['Body', body],
    ['NumMedia', String(media.length)],
    ['NumSegments', String(numSegments)],
    ...media.flatMap(({ url, contentType }, index): Param[] => [
      [`MediaUrl${index}`, { is: 'media-url', url }],
      [`MediaContentType${index}`, contentType],
    ]),
  ]
}

/** And those of a call. https://www.twilio.com/docs/voice/twiml#request-parameters */
export function callParams(
  sid: string,
  parties: InboundParties,
  status: 'ringing' | 'in-progress' = 'ringing',
): Param[] {
  const { from, to, fromCountry, toCountry } = parties
  return [
    ...commonParams(parties),
    ['CallSid', sid],
    ['CallStatus', status],
    ['Direction', 'inbound'],
    ...place('Called', to, toCountry),
    ...place('Caller', from, fromCountry),
  ]
}

function commonParams({ from, to, fromCountry, toCountry }: InboundParties): Param[] {
  return [
    ['AccountSid', { is: 'account' }],
    ['ApiVersion', '2010-04-01'],
    ...place('From', from, fromCountry),
    ...place('To', to, toCountry),
    ['AddOns', addOns],
  ]
}

/** The simulator knows of no place but the country. */
function place(name: string, number: string, country: string): Param[] {
  return [
    [name, number],
    [`${name}City`, ''],
    [`${name}State`, ''],
    [`${name}Zip`, ''],
    [`${name}Country`, country],
  ]
}
