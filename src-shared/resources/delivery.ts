import type { WebhookAnswer, WebhookKind } from '../contract/webhook.ts'

/** How many webhooks of a run are remembered: the newest. */
export const webhooksKept = 1000

/** A webhook on its way. */
export interface Departure {
  /** WH and 32 hexadecimal digits. */
  readonly id: string
  readonly kind: WebhookKind
  /** As configured. */
  readonly url: string
  /** Simulated time, ms. */
  readonly at: number
  /** The form, in order. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly signature: string
}

/** A webhook with what became of it; null while that is not known. */
export interface Delivery extends Departure {
  readonly answer: WebhookAnswer | null
  /** Real time; simulated where the built-in responder answered. */
  readonly durationMs: number | null
}
