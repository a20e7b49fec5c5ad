import type { AccountSettings } from '#shared/catalog/settings.ts'
import { aServer, type Parameters, type RestAnswer, type TestServer } from '#test/support/a-server.ts'
import { n1 } from '#test/support/a-service.ts'

export interface Session {
  readonly sid: string
  /** Address of the session. */
  readonly path: string
}

interface ProxySetup {
  /** Numbers of the pool, in this order. */
  readonly pool?: readonly string[]
  /** Parameters of the service. */
  readonly service?: Parameters
  readonly settings?: Partial<AccountSettings>
}

/** A service with a pool, driven over HTTP alone: requests of its owner, and people with their phones. */
export class TestProxy {
  readonly server: TestServer
  readonly serviceSid: string
  /** Address of the service. */
  readonly path: string

  constructor(server: TestServer, serviceSid: string) {
    this.server = server
    this.serviceSid = serviceSid
    this.path = `/v1/Services/${serviceSid}`
  }

  /** Buys a number, changed as given. Answers its SID. */
  async buy(e164: string, wish: object = {}): Promise<string> {
    const { body } = await this.server.ask('PUT', `/numbers/${encodeURIComponent(e164)}`, wish)
    return (body as { sid: string }).sid
  }

  /** Puts a number into the pool, bought if need be. */
  async pool(e164: string, parameters: Parameters = {}): Promise<RestAnswer> {
    await this.buy(e164)
    return this.server.post(`${this.path}/PhoneNumbers`, { PhoneNumber: e164, ...parameters })
  }

  /** A session of these people. Throws when it is refused. */
  async session(people: readonly string[] = [], parameters: Parameters = {}): Promise<Session> {
    const { status, body } = await this.server.post(`${this.path}/Sessions`, {
      Participants: people.map((identifier) => JSON.stringify({ Identifier: identifier })),
      ...parameters,
    })
    if (status !== 201) throw new Error(`The session was refused: ${JSON.stringify(body)}`)
    return { sid: body.sid, path: `${this.path}/Sessions/${body.sid}` }
  }

  add({ path }: Session, identifier: string, parameters: Parameters = {}): Promise<RestAnswer> {
    return this.server.post(`${path}/Participants`, { Identifier: identifier, ...parameters })
  }

  /** The proxy numbers of the people in a session, in the order they were added. */
  async numbersIn({ path }: Session): Promise<string[]> {
    const { body } = await this.server.get(`${path}/Participants`)
    return body.participants.map((one: { proxy_identifier: string }) => one.proxy_identifier)
  }

  async look({ path }: { readonly path: string }) {
    return (await this.server.get(path)).body
  }

  close({ path }: Session): Promise<RestAnswer> {
    return this.server.post(path, { Status: 'closed' })
  }

  /** Somebody texts a number. Answers what became of it. */
  async text(from: string, to: string, body = 'Hi') {
    return this.#contact('messages', from, { to, body })
  }

  /** Somebody calls a number. Answers what became of it. */
  async call(from: string, to: string) {
    return this.#contact('calls', from, { to })
  }

  async #contact(kind: 'messages' | 'calls', from: string, wish: object) {
    const { body } = await this.server.ask('POST', `/phones/${encodeURIComponent(from)}/${kind}`, wish)
    return body as { messageSid: string; callSid: string; outcome: string; interactionSid: string }
  }

  /** Lets simulated seconds pass. */
  async wait(seconds: number): Promise<void> {
    await this.server.ask('POST', '/clock', { advanceSeconds: seconds })
  }

  async set(values: object, ofService = false): Promise<void> {
    await this.server.ask('PATCH', `/settings${ofService ? `?service=${this.serviceSid}` : ''}`, values)
  }

  /** Codes in the debugger, newest first. */
  async alertCodes(): Promise<number[]> {
    const { body } = await this.server.get('/v1/Alerts')
    return body.alerts.map((alert: { error_code: string }) => Number(alert.error_code))
  }
}

export async function aProxy({ pool = [n1], service = {}, settings = {} }: ProxySetup = {}): Promise<TestProxy> {
  const server = await aServer({ settings })
  const { body } = await server.post('/v1/Services', { UniqueName: 'rides', ...service })
  const proxy = new TestProxy(server, body.sid)
  for (const e164 of pool) await proxy.pool(e164)
  return proxy
}

/** Code and status of a refusal. */
export function refusalOf({ status, body }: RestAnswer): [status: number, code: number] {
  return [status, body.code]
}

export const days = 24 * 60 * 60
