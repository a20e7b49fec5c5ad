import type { SimulatorOptions } from '#main/simulator/simulator.ts'
import type { CommandInput } from '#shared/contract/command.ts'
import { aHost, type TestHost } from './a-host.ts'
import { run } from './a-simulator.ts'

type ServiceUrls = Pick<
  Extract<CommandInput, { type: 'service.update' }>,
  'callbackUrl' | 'interceptCallbackUrl' | 'outOfSessionCallbackUrl'
>

/** A delivery as the control API lists it. */
export interface ListedDelivery {
  readonly id: string
  readonly kind: string
  readonly url: string
  readonly at: string
  readonly params: Readonly<Record<string, string>>
  readonly signature: string
  readonly status: number | null
  readonly durationMs: number | null
  readonly error: string | null
  readonly answer: string | null
}

export interface WebhookRide extends TestHost {
  /** Ana texts Ben through her proxy number. Answers what became of it, when that is known. */
  text(body?: string): Promise<{ outcome: string; interactionSid: string | null }>
  /** Texts that Ben got. */
  bens(): readonly string[]
  alertCodes(): readonly number[]
  deliveries(): Promise<readonly ListedDelivery[]>
  /** The deliveries, as soon as none is under way. */
  delivered(): Promise<readonly ListedDelivery[]>
}

/** The starter scene behind a real port, its service asking and telling these webhooks. */
export async function aWebhookRide(urls: ServiceUrls, options: Partial<SimulatorOptions> = {}): Promise<WebhookRide> {
  const host = await aHost(options)
  const { simulator, ask } = host
  const service = simulator.query({ type: 'service', sidOrName: 'rides' })
  if (service === null) throw new Error('The starter scene has no service.')
  run(simulator, { type: 'service.update', serviceSid: service.sid, ...urls })
  const deliveries = async () => {
    const { body } = await ask('GET', '/webhooks')
    return (body as { deliveries: readonly ListedDelivery[] }).deliveries
  }
  const listPhone = () => simulator.query({ type: 'phone.messages', e164: '+14155550122', limit: 100 })
  const before = listPhone().length
  return {
    ...host,
    async text(body = 'Hi') {
      const { body: contact } = await ask('POST', '/phones/%2B14155550111/messages', { to: '+14155551212', body })
      return contact as { outcome: string; interactionSid: string | null }
    },
    bens: () =>
      listPhone()
        .slice(before)
        .map((message) => message.body),
    alertCodes: () => simulator.query({ type: 'alerts', afterSeq: 0, limit: 100 }).map(({ code }) => code),
    deliveries,
    async delivered() {
      for (;;) {
        const listed = await deliveries()
        if (listed.every(({ durationMs }) => durationMs !== null)) return listed
      }
    },
  }
}
