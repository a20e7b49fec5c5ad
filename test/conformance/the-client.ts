import twilio from 'twilio'
import type { SimulatorOptions } from '#main/simulator/simulator.ts'
import { account } from '#test/support/a-host.ts'
import { aServer, type TestServer } from '#test/support/a-server.ts'
import type { PublishedDocument } from './published-document.ts'

/** An answer as the official client got it. */
interface Seen {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
}

export interface ClientOfServer {
  readonly client: twilio.Twilio
  readonly server: TestServer
  /** What was answered since the last time this was asked. */
  takeSeen(): Seen[]
}

/** The official client, pointed at a simulator in the way that the README shows. */
export async function aClient(options: Partial<SimulatorOptions> = {}): Promise<ClientOfServer> {
  const server = await aServer(options)
  let seen: Seen[] = []
  const httpClient = new WatchedRequests((answer) => seen.push(answer))
  const client = twilio(account.accountSid, account.authToken, { httpClient })
  for (const api of [client.proxy, client.monitor, client.api]) api.baseUrl = server.url
  return {
    client,
    server,
    takeSeen() {
      const taken = seen
      seen = []
      return taken
    },
  }
}

class WatchedRequests extends twilio.RequestClient {
  readonly #onAnswer: (seen: Seen) => void

  constructor(onAnswer: (seen: Seen) => void) {
    super()
    this.#onAnswer = onAnswer
  }

  override async request<Data>(options: Parameters<twilio.RequestClient['request']>[0]) {
    const response = await super.request<Data>(options as never)
    const body: unknown = typeof response.body === 'string' ? JSON.parse(response.body || 'null') : response.body
    this.#onAnswer({ method: options.method, path: new URL(options.uri).pathname, status: response.statusCode, body })
    return response
  }
}

/** The operations that the answers belong to. Throws for one that the document does not allow. */
export function operationsIn(document: PublishedDocument, seen: readonly Seen[]): string[] {
  return seen.map(({ method, path, status, body }) => document.check(method, path, status, body))
}
