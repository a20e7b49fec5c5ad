/** What a webhook is for. The first reports; the others decide, and the message or call waits for them. */
export const webhookKinds = ['callback', 'intercept', 'out-of-session', 'twiml'] as const
export type WebhookKind = (typeof webhookKinds)[number]

/**
 * A value of a webhook's form. The simulation knows neither our origin nor the account,
 * so what names them is put together by the host on the way out.
 */
export type WebhookValue =
  | string
  /** The account's SID. */
  | { readonly is: 'account' }
  /** Address of a resource of the account: `Messages/SM….json` becomes `{origin}/2010-04-01/Accounts/{AC}/Messages/SM….json`. */
  | { readonly is: 'resource-url'; readonly path: string }
  /** Address of one medium: elsewhere, or its path within the account. */
  | { readonly is: 'media-url'; readonly url: string }
  /** Such addresses, as a JSON array in one field. */
  | { readonly is: 'media-urls'; readonly urls: readonly string[] }

/** A request that the host has to make. https://www.twilio.com/docs/proxy/api/webhooks */
export interface WebhookRequest {
  /** WH and 32 hexadecimal digits. */
  readonly id: string
  readonly kind: WebhookKind
  /** As configured, with its connection overrides in the fragment. */
  readonly url: string
  readonly params: readonly (readonly [name: string, value: WebhookValue])[]
  /** Simulated time, ms. */
  readonly at: number
  /** The simulation answers it itself; the host only logs it. */
  readonly staysHere: boolean
}

/** What came back. `body` is at most 64 kB; a failure has no answer at all. */
export type WebhookAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly contentType: string; readonly body: string }
  | {
      readonly kind: 'failed'
      readonly reason: 'timeout' | 'connection' | 'forbidden' | 'too-large'
      /** What happened, in words for the debugger; the same on every machine. */
      readonly text: string
    }
