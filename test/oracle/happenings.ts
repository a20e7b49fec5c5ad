import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import type { RestAnswer } from '#test/support/a-server.ts'
import type { ListedDelivery } from '#test/support/a-webhook-ride.ts'
import type { Session, TestProxy } from './a-proxy.ts'

const at = (e164: string) => `/phones/${encodeURIComponent(e164)}`

async function ask<Answer>(proxy: TestProxy, method: string, path: string, wish?: object): Promise<Answer> {
  const { status, body } = await proxy.server.ask(method, path, wish)
  if (status >= 400) throw new Error(`${method} ${path} was refused: ${JSON.stringify(body)}`)
  return body as Answer
}

/** What a person's phone shows of texts, oldest first. */
export async function bubblesOf(proxy: TestProxy, e164: string): Promise<readonly PhoneMessage[]> {
  return (await ask<{ messages: PhoneMessage[] }>(proxy, 'GET', `${at(e164)}/messages`)).messages
}

/** Texts that reached a phone, each with the number it showed. */
export async function inboxOf(proxy: TestProxy, e164: string): Promise<[peer: string, body: string][]> {
  const bubbles = await bubblesOf(proxy, e164)
  return bubbles.flatMap(({ direction, peer, body }) => (direction === 'received' ? [[peer, body]] : []))
}

export async function callsOf(proxy: TestProxy, e164: string): Promise<readonly PhoneCall[]> {
  return (await ask<{ calls: PhoneCall[] }>(proxy, 'GET', `${at(e164)}/calls`)).calls
}

/** The newest call on a phone. Throws when there is none. */
export async function lastCall(proxy: TestProxy, e164: string): Promise<PhoneCall> {
  const call = (await callsOf(proxy, e164)).at(-1)
  if (call === undefined) throw new Error(`${e164} has no call.`)
  return call
}

/** Somebody does something in their newest call. */
export async function inCall(proxy: TestProxy, e164: string, action: string, wish: object = {}): Promise<void> {
  const { sid } = await lastCall(proxy, e164)
  await ask(proxy, 'POST', `${at(e164)}/calls/${sid}/${action}`, wish)
}

/** What a phone does by itself. */
export async function setPhone(proxy: TestProxy, e164: string, wish: object): Promise<void> {
  await ask(proxy, 'PUT', at(e164), wish)
}

export async function interactionsIn(proxy: TestProxy, session: Session): Promise<RestAnswer['body'][]> {
  return (await proxy.look({ path: `${session.path}/Interactions` })).interactions
}

/** Code and level of each debugger entry, oldest first. */
export async function alertsOf({ server }: TestProxy): Promise<string[]> {
  const { body } = await server.get('/v1/Alerts')
  const alerts: { error_code: string; log_level: string }[] = body.alerts
  return alerts.reverse().map(({ error_code, log_level }) => `${error_code} ${log_level}`)
}

/** Every webhook so far, as soon as none is under way. */
export async function deliveriesOf(proxy: TestProxy): Promise<readonly ListedDelivery[]> {
  for (;;) {
    const { deliveries } = await ask<{ deliveries: readonly ListedDelivery[] }>(proxy, 'GET', '/webhooks')
    if (deliveries.every(({ durationMs }) => durationMs !== null)) return deliveries
  }
}
