import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import type { RetryCause } from '../engine/rules/webhook/connection-overrides.ts'

type Failed = Extract<WebhookAnswer, { kind: 'failed' }>

/** Why there is no answer. Its words are the same on every machine, so no system error is in them. */
export class DeliveryFailure extends Error {
  readonly reason: Failed['reason']
  /** The retry policy that applies, or null where nothing is tried again. */
  readonly retryCause: RetryCause | null

  constructor(reason: Failed['reason'], text: string, retryCause: RetryCause | null = null) {
    super(text)
    this.name = 'DeliveryFailure'
    this.reason = reason
    this.retryCause = retryCause
  }

  get answer(): Failed {
    return { kind: 'failed', reason: this.reason, text: this.message }
  }
}
