import { expect, test } from 'vitest'
import { ana, ben, cleo, dan, n1, n2 } from '#test/support/a-service.ts'
import { aProxy, refusalOf, type TestProxy } from './a-proxy.ts'

const newYork = '+12125551212'
const london = '+442071838750'
const londoner = '+442079460000'
const smsOnly = { capabilities: { voice: false } }
const voiceOnly = { capabilities: { sms: false } }

/** A service whose pool is one number with these capabilities. */
async function withLimited(capabilities: object): Promise<TestProxy> {
  const proxy = await aProxy({ pool: [] })
  await proxy.buy(n1, capabilities)
  await proxy.pool(n1)
  return proxy
}

test('T-069 two people of a session get the same number', async () => {
  const proxy = await aProxy()
  expect(await proxy.numbersIn(await proxy.session([ana, ben]))).toEqual([n1, n1])
})

test('T-070 a third person does not fit', async () => {
  const proxy = await aProxy()
  const refused = await proxy.add(await proxy.session([ana, ben]), cleo)
  expect(refusalOf(refused)).toEqual([400, 80609])
  expect(refused.body.message).toBe('A Session may have at most 2 participants')
})

test('T-071 a person is added once', async () => {
  const proxy = await aProxy()
  expect(refusalOf(await proxy.add(await proxy.session([ana]), ana))).toEqual([400, 80103])
})

test('T-072 an identifier is a phone number', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  for (const identifier of ['+1555', 'hello']) {
    expect(refusalOf(await proxy.add(session, identifier))).toEqual([400, 80404])
  }
})

test('T-073 a number that cannot exist is refused in strict mode alone', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  await proxy.set({ strictIdentifiers: true })
  expect(refusalOf(await proxy.add(session, '+15551234567'))).toEqual([400, 80404])
  await proxy.set({ strictIdentifiers: false })
  expect((await proxy.add(session, '+15551234567')).status).toBe(201)
})

test('T-075 somebody else takes the place of a person who was removed', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  const { participants } = (await proxy.server.get(`${session.path}/Participants`)).body
  await proxy.server.delete(`${session.path}/Participants/${participants[0].sid}`)
  expect((await proxy.add(session, dan)).status).toBe(201)
})

test('T-076 a removed participant keeps a date_deleted and is still found', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  const { body } = await proxy.add(session, ana)
  const path = `${session.path}/Participants/${body.sid}`
  await proxy.wait(5)
  await proxy.server.delete(path)
  const date = '2026-11-20T14:00:05Z'
  expect(await proxy.look({ path })).toEqual({ ...body, date_deleted: date, date_updated: date })
})

test('T-077 removing a participant answers 200', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  const { body } = await proxy.add(session, ana)
  expect((await proxy.server.delete(`${session.path}/Participants/${body.sid}`)).status).toBe(200)
})

test('T-078 sessions of different people share the first number', async () => {
  const proxy = await aProxy({ pool: [n1, n2] })
  expect(await proxy.numbersIn(await proxy.session([ana, ben]))).toEqual([n1, n1])
  expect(await proxy.numbersIn(await proxy.session([cleo, dan]))).toEqual([n1, n1])
})

test('T-080 a person in as many sessions as there are numbers gets no further one, and the debugger says so', async () => {
  const proxy = await aProxy()
  await proxy.session([ana, ben])
  const refused = await proxy.add(await proxy.session([cleo]), ben)
  expect(refusalOf(refused)).toEqual([400, 80208])
  expect(await proxy.alertCodes()).toEqual([80208])
})

test('T-082 an empty pool has no number', async () => {
  const proxy = await aProxy({ pool: [] })
  expect(refusalOf(await proxy.add(await proxy.session(), ana))).toEqual([400, 80205])
})

test('T-083 a pool of one country has none for another, and names it', async () => {
  const proxy = await aProxy()
  const refused = await proxy.add(await proxy.session(), '+81312345678')
  expect(refusalOf(refused)).toEqual([400, 80203])
  expect(refused.body.message).toContain('JP')
})

test('T-085 a session with voice needs a number that speaks', async () => {
  const proxy = await withLimited(smsOnly)
  expect(refusalOf(await proxy.add(await proxy.session(), ana))).toEqual([400, 80201])
})

test('T-086 a session with messages needs a number that texts', async () => {
  const proxy = await withLimited(voiceOnly)
  expect(refusalOf(await proxy.add(await proxy.session([], { Mode: 'message-only' }), ana))).toEqual([400, 80202])
})

test('T-087 a session of messages alone does with a number that only texts', async () => {
  const proxy = await withLimited(smsOnly)
  expect((await proxy.add(await proxy.session([], { Mode: 'message-only' }), ana)).status).toBe(201)
})

test('T-088 reserved numbers are not chosen', async () => {
  const proxy = await aProxy({ pool: [] })
  await proxy.pool(n1, { IsReserved: true })
  expect(refusalOf(await proxy.add(await proxy.session(), ana))).toEqual([400, 80207])
})

test('T-089 a reserved number can be named, except by Sid under liveReservedQuirk', async () => {
  const proxy = await aProxy({ pool: [] })
  const { sid } = (await proxy.pool(n1, { IsReserved: true })).body
  const session = await proxy.session()
  expect((await proxy.add(session, ana, { ProxyIdentifier: n1 })).body.proxy_identifier).toBe(n1)
  await proxy.set({ liveReservedQuirk: true })
  expect(refusalOf(await proxy.add(session, ben, { ProxyIdentifierSid: sid }))).toEqual([400, 80207])
})

test('T-090 a named number is one of the service', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  expect(refusalOf(await proxy.add(session, ana, { ProxyIdentifier: n2 }))).toEqual([400, 80606])
  await proxy.buy(n2)
  expect(refusalOf(await proxy.add(session, ana, { ProxyIdentifier: n2 }))).toEqual([400, 80605])
})

test('T-091 a pair of person and number is active once', async () => {
  const proxy = await aProxy()
  await proxy.session([ana, ben])
  const refused = await proxy.add(await proxy.session(), ana, { ProxyIdentifier: n1 })
  expect(refusalOf(refused)).toEqual([400, 80604])
})

test('T-092 two requests for the same person at once: one is told to come again', async () => {
  const proxy = await aProxy({ pool: [n1, n2] })
  await proxy.session([ana])
  const second = await proxy.session()
  await proxy.server.ask('POST', '/faults', { kind: 'participant-race' })
  expect(refusalOf(await proxy.add(second, ana))).toEqual([409, 80623])
  expect((await proxy.add(second, ana)).status).toBe(201)
})

test('T-093 where the account allows conflicts a pair may be active twice, and the debugger warns', async () => {
  const proxy = await aProxy({ settings: { allowParticipantConflict: true } })
  await proxy.session([ana, ben])
  expect((await proxy.add(await proxy.session(), ana, { ProxyIdentifier: n1 })).status).toBe(201)
  expect(await proxy.alertCodes()).toEqual([80802])
})

test('T-094 a request may forbid the conflict that its account allows', async () => {
  const proxy = await aProxy({ settings: { allowParticipantConflict: true } })
  await proxy.session([ana, ben])
  const second = await proxy.session()
  for (const parameter of ['FailOnParticipantConflict', 'ReturnErrorOnDuplicateRequest']) {
    const refused = await proxy.add(second, ana, { ProxyIdentifier: n1, [parameter]: true })
    expect(refusalOf(refused)).toEqual([400, 80604])
  }
  const refused = await proxy.add(second, ana, { ProxyIdentifier: n1, ProxyAllowParticipantConflict: false })
  expect(refusalOf(refused)).toEqual([400, 80604])
})

test('T-096 a person gets the number of their last session again', async () => {
  const proxy = await aProxy({ pool: [n1, n2] })
  const first = await proxy.session()
  await proxy.add(first, ana, { ProxyIdentifier: n2 })
  await proxy.close(first)
  expect(await proxy.numbersIn(await proxy.session([ana]))).toEqual([n2])
})

test('T-098 avoid-sticky gives a person other numbers as long as there are some', async () => {
  const proxy = await aProxy({ pool: [n1, n2], service: { NumberSelectionBehavior: 'avoid-sticky' } })
  const given: string[] = []
  for (let ride = 0; ride < 3; ride += 1) {
    const session = await proxy.session([ana])
    given.push(...(await proxy.numbersIn(session)))
    await proxy.close(session)
  }
  expect(given).toEqual([n1, n2, n1])
})

test('T-099 the geo level area-code chooses a number of the person’s area code', async () => {
  const proxy = await aProxy({ pool: [newYork, n1], service: { GeoMatchLevel: 'area-code' } })
  expect(await proxy.numbersIn(await proxy.session([ana]))).toEqual([n1])
})

test('T-100 the geo level area-code means nothing outside North America', async () => {
  const proxy = await aProxy({ pool: [newYork, london], service: { GeoMatchLevel: 'area-code' } })
  expect(await proxy.numbersIn(await proxy.session([londoner]))).toEqual([london])
})

test.each([
  ['voice-and-message', 80616],
  ['voice-only', 80616],
  ['message-only', 80304],
])(
  'a chat address in a %s session is refused with %i: it takes no calls, and no service knows it',
  async (Mode, code) => {
    const proxy = await aProxy()
    const session = await proxy.session([], { Mode })
    const wish = { ProxyIdentifier: 'messenger:1' }
    expect(refusalOf(await proxy.add(session, 'messenger:12345', wish))).toEqual([400, code])
  },
)
