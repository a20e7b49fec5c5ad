import { afterEach, expect, test, vi } from 'vitest'
import { ana, ben, n1 } from '#test/support/a-service.ts'
import { aProxy, days, refusalOf, type TestProxy } from './a-proxy.ts'

const unknown = '0'.repeat(32)
const mexican = { number: '+525550001111', person: '+525512345678', dialled: '+5215512345678' }
const argentine = { number: '+542231110000', person: '+542231234567' }

/** The platform's clock stands still, so that all requests of a test are made at once. */
function stopRealTime(): void {
  vi.useFakeTimers({ toFake: ['performance'] })
}

afterEach(() => {
  vi.useRealTimers()
})

/** Statuses of 151 requests, without repetitions. */
async function statusesOf151(request: () => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = []
  for (let count = 0; count < 151; count += 1) statuses.push((await request()).status)
  return statuses.filter((status, index) => status !== statuses[index - 1])
}

test('T-166 the 151st request within five seconds is refused, on that endpoint of that service alone', async () => {
  const { server, path } = await aProxy({ settings: { rateLimit: true } })
  stopRealTime()
  expect(await statusesOf151(() => server.get(`${path}/Sessions`))).toEqual([200, 429])
  expect(refusalOf(await server.get(`${path}/Sessions`))).toEqual([429, 80621])
  expect((await server.get(`${path}/PhoneNumbers`)).status).toBe(200)
  expect((await server.get(`/v1/Services/KS${unknown}/Sessions`)).status).toBe(404)
})

test('T-167 requests pass again as soon as the average of five seconds allows', async () => {
  const { server, path } = await aProxy({ settings: { rateLimit: true } })
  stopRealTime()
  await statusesOf151(() => server.get(`${path}/Sessions`))
  vi.advanceTimersByTime(4999)
  expect((await server.get(`${path}/Sessions`)).status).toBe(429)
  vi.advanceTimersByTime(1)
  expect((await server.get(`${path}/Sessions`)).status).toBe(200)
})

test('T-168 POST and DELETE are limited like GET', async () => {
  const { server, path } = await aProxy({ settings: { rateLimit: true } })
  stopRealTime()
  expect(await statusesOf151(() => server.post(`${path}/Sessions`, { Ttl: -1 }))).toEqual([400, 429])
  expect(await statusesOf151(() => server.delete(`${path}/Sessions/KC${unknown}`))).toEqual([404, 429])
})

/** A session of one person from abroad and Ana, each on a number of their own country. */
async function abroad({ number, person }: { number: string; person: string }): Promise<TestProxy> {
  const proxy = await aProxy({ pool: [n1, number] })
  await proxy.session([ana, person])
  return proxy
}

/** The numbers that the outbound legs of a text and a call went to. */
async function dialledBy(proxy: TestProxy): Promise<string[]> {
  const contacts = [await proxy.text(ana, n1), await proxy.call(ana, n1)]
  const { interactions } = (await proxy.server.get(`${(await firstSession(proxy)).path}/Interactions`)).body
  expect(contacts.map(({ outcome }) => outcome)).toEqual(['forwarded', 'ringing'])
  const legs = interactions.map((one: { outbound_resource_url: string }) => proxy.server.get(one.outbound_resource_url))
  return (await Promise.all(legs)).map(({ body }) => body.to)
}

async function firstSession({ server, path }: TestProxy) {
  const { sid } = (await server.get(`${path}/Sessions`)).body.sessions[0]
  return { sid, path: `${path}/Sessions/${sid}` }
}

async function identifiersIn(proxy: TestProxy): Promise<string[]> {
  const { participants } = (await proxy.server.get(`${(await firstSession(proxy)).path}/Participants`)).body
  return participants.map((one: { identifier: string }) => one.identifier)
}

test('T-170 with the Mexican insertion on, the outbound leg is dialled with a 1, and the identifier stays', async () => {
  const proxy = await abroad(mexican)
  await proxy.set({ mexicoInsertOne: true }, true)
  expect(await dialledBy(proxy)).toEqual([mexican.dialled, mexican.dialled])
  expect(await identifiersIn(proxy)).toEqual([ana, mexican.person])
})

test('T-171 a service of today dials Mexican numbers as they are', async () => {
  expect(await dialledBy(await abroad(mexican))).toEqual([mexican.person, mexican.person])
})

test('T-173 without smart 9, texts and calls use an Argentine number as it is', async () => {
  expect(await dialledBy(await abroad(argentine))).toEqual([argentine.person, argentine.person])
})

test('T-174 new customers cannot create services', async () => {
  const proxy = await aProxy()
  await proxy.set({ newCustomersBlocked: true })
  expect(refusalOf(await proxy.server.post('/v1/Services', { UniqueName: 'x' }))).toEqual([403, 80506])
})

test('T-175 a FriendlyName has at most 255 characters, an Identifier 191', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  expect(refusalOf(await proxy.add(session, ana, { FriendlyName: 'ä'.repeat(256) }))).toEqual([400, 80701])
  expect(refusalOf(await proxy.add(session, `+${'1'.repeat(191)}`))).toEqual([400, 80701])
  expect((await proxy.add(session, ana, { FriendlyName: 'ä'.repeat(255) })).status).toBe(201)
})

test('T-176 a Messaging Service that handles inbound messages itself keeps them from Proxy', async () => {
  const proxy = await aProxy()
  await proxy.session([ana, ben])
  await proxy.buy(n1, { messagingService: { inbound: 'own' } })
  expect(await proxy.text(ana, n1)).toMatchObject({ outcome: 'not-proxy' })
  await proxy.buy(n1, { messagingService: { inbound: 'defer' } })
  expect(await proxy.text(ana, n1)).toMatchObject({ outcome: 'forwarded' })
})

test('T-177 message records outlive a deleted session until 90 days after its close', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  const { messageSid } = await proxy.text(ana, n1)
  const record = `/2010-04-01/Accounts/${proxy.server.accountSid}/Messages/${messageSid}.json`
  await proxy.close(session)
  await proxy.server.delete(session.path)
  await proxy.wait(89 * days)
  expect((await proxy.server.get(record)).status).toBe(200)
  await proxy.wait(2 * days)
  expect(refusalOf(await proxy.server.get(record))).toEqual([404, 20404])
})

test.each([
  ['2020-10-04T23:59:59.999Z', true],
  ['2020-10-05T00:00:00.000Z', false],
])('T-171 a service made at %s inserts the 1 of Mexico by itself: %j', async (startTime, inserts) => {
  const { server } = await aProxy()
  await server.ask('POST', '/reset', { empty: true, startTime })
  const { sid } = (await server.post('/v1/Services', { UniqueName: 'x' })).body
  expect((await server.ask('GET', `/settings?service=${sid}`)).body).toEqual({ mexicoInsertOne: inserts })
})
