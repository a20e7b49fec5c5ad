import type { WebhookAnswer } from '#shared/contract/webhook.ts'
import { type Delivery, type Departure, webhooksKept } from '#shared/resources/delivery.ts'
import { Bell } from '../simulator/bell.ts'

/** The newest webhooks of the current run, oldest first. */
export class DeliveryLog {
  /** Rings whenever the list or one of its deliveries changes. */
  readonly bell = new Bell()
  readonly #deliveries = new Map<string, Delivery>()

  begin(departure: Departure): void {
    this.#deliveries.set(departure.id, { ...departure, answer: null, durationMs: null })
    const [oldest] = this.#deliveries.keys()
    if (this.#deliveries.size > webhooksKept && oldest !== undefined) this.#deliveries.delete(oldest)
    this.bell.ring()
  }

  finish(id: string, answer: WebhookAnswer, durationMs: number): void {
    const delivery = this.#deliveries.get(id)
    if (delivery === undefined) return
    this.#deliveries.set(id, { ...delivery, answer, durationMs })
    this.bell.ring()
  }

  find(id: string): Delivery | undefined {
    return this.#deliveries.get(id)
  }

  list(): readonly Delivery[] {
    return [...this.#deliveries.values()]
  }

  clear(): void {
    this.#deliveries.clear()
    this.bell.ring()
  }
}
