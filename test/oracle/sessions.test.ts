import { expect, test } from 'vitest'
import { ana, ben, cleo, n1 } from '#test/support/a-service.ts'
import { aProxy, days, refusalOf } from './a-proxy.ts'

const unstarted = {
  date_started: null,
  date_ended: null,
  date_last_interaction: null,
  date_expiry: null,
  closed_reason: null,
}

test('T-037 a session without parameters is open, for voice and messages', async () => {
  const { server, path } = await aProxy()
  expect(await server.post(`${path}/Sessions`)).toMatchObject({
    status: 201,
    body: { status: 'open', mode: 'voice-and-message' },
  })
})

test('T-038 a new session has no dates but those of its making', async () => {
  const { server, path, serviceSid } = await aProxy()
  const { body } = await server.post(`${path}/Sessions`)
  const own = `${server.url}${path}/Sessions/${body.sid}`
  expect(body).toEqual({
    sid: expect.stringMatching(/^KC[0-9a-f]{32}$/),
    service_sid: serviceSid,
    account_sid: server.accountSid,
    unique_name: null,
    status: 'open',
    mode: 'voice-and-message',
    ttl: 0,
    ...unstarted,
    date_created: '2026-11-20T14:00:00Z',
    date_updated: '2026-11-20T14:00:00Z',
    url: own,
    links: { interactions: `${own}/Interactions`, participants: `${own}/Participants` },
  })
})

test('T-039 a ttl does not fill in the expiry date', async () => {
  const proxy = await aProxy()
  expect(await proxy.look(await proxy.session([], { Ttl: 600 }))).toMatchObject({ ttl: 600, date_expiry: null })
})

test('T-040 ttl and expiry date are both stored', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([], { Ttl: 600, DateExpiry: '2027-07-31' })
  expect(await proxy.look(session)).toMatchObject({ ttl: 600, date_expiry: '2027-07-31T00:00:00Z' })
})

test('T-042 the service lends its default ttl', async () => {
  const proxy = await aProxy({ service: { DefaultTtl: 300 } })
  expect(await proxy.look(await proxy.session())).toMatchObject({ ttl: 300 })
})

test('T-043 an own ttl beats the default one', async () => {
  const proxy = await aProxy({ service: { DefaultTtl: 300 } })
  expect(await proxy.look(await proxy.session([], { Ttl: 900 }))).toMatchObject({ ttl: 900 })
})

test('T-044 a session without ttl and expiry date is open after 91 days, unless the 90-day rule is on', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  await proxy.wait(91 * days)
  expect(await proxy.look(session)).toMatchObject({ status: 'open' })
  await proxy.set({ assumeNinetyDayTtl: true })
  expect(await proxy.look(session)).toMatchObject({ status: 'closed' })
})

test('T-045 a session cannot be made with an expiry date in the past', async () => {
  const { server, path } = await aProxy()
  expect(refusalOf(await server.post(`${path}/Sessions`, { DateExpiry: '2026-11-20T13:59:59Z' }))).toEqual([400, 80701])
})

test('T-046 a ttl is below 2147483647 seconds', async () => {
  const { server, path } = await aProxy()
  expect(refusalOf(await server.post(`${path}/Sessions`, { Ttl: 2147483647 }))).toEqual([400, 80701])
  expect((await server.post(`${path}/Sessions`, { Ttl: 2147483646 })).body.ttl).toBe(2147483646)
})

test('T-047 a session name is taken once in its service', async () => {
  const proxy = await aProxy()
  await proxy.session([], { UniqueName: 'Ride 7' })
  expect(refusalOf(await proxy.server.post(`${proxy.path}/Sessions`, { UniqueName: 'Ride 7' }))).toEqual([400, 80603])
})

test('T-048 a session name is free in another service', async () => {
  const proxy = await aProxy()
  await proxy.session([], { UniqueName: 'Ride 7' })
  const other = (await proxy.server.post('/v1/Services', { UniqueName: 'other' })).body.sid
  expect((await proxy.server.post(`/v1/Services/${other}/Sessions`, { UniqueName: 'Ride 7' })).status).toBe(201)
})

test('T-049 the name of a deleted session is free again', async () => {
  const proxy = await aProxy()
  const { path } = await proxy.session([], { UniqueName: 'x' })
  await proxy.server.delete(path)
  expect((await proxy.server.post(`${proxy.path}/Sessions`, { UniqueName: 'x' })).status).toBe(201)
})

test('T-051 an unknown session is 404', async () => {
  const { server, path } = await aProxy()
  expect(refusalOf(await server.get(`${path}/Sessions/nope`))).toEqual([404, 80308])
  expect(refusalOf(await server.get(`${path}/Sessions/KC${'0'.repeat(32)}`))).toEqual([404, 20404])
})

test('T-052 two people without traffic leave a session open', async () => {
  const proxy = await aProxy()
  expect(await proxy.look(await proxy.session([ana, ben]))).toMatchObject({ status: 'open' })
})

test('T-053 the first message puts a session in progress', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  await proxy.text(ana, n1)
  expect(await proxy.look(session)).toMatchObject({ status: 'in-progress' })
})

test('T-054 the first message starts a session, the last one is remembered', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  await proxy.wait(60)
  await proxy.text(ana, n1)
  await proxy.wait(60)
  await proxy.text(ben, n1)
  expect(await proxy.look(session)).toMatchObject({
    date_started: '2026-11-20T14:01:00Z',
    date_last_interaction: '2026-11-20T14:02:00Z',
  })
})

test('T-055 a session closed by request ends for the reason api and was never started', async () => {
  const proxy = await aProxy()
  expect(await proxy.close(await proxy.session())).toMatchObject({
    status: 200,
    body: { status: 'closed', closed_reason: 'api', date_ended: '2026-11-20T14:00:00Z', date_started: null },
  })
})

test('T-056 a closed session cannot be opened; in-progress is advised', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  await proxy.close(session)
  const refused = await proxy.server.post(session.path, { Status: 'open' })
  expect(refusalOf(refused)).toEqual([400, 80608])
  expect(refused.body.message).toContain('in-progress')
})

test('T-057 a closed session goes on with the same people and numbers', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  const people = (await proxy.server.get(`${session.path}/Participants`)).body.participants
  await proxy.close(session)
  expect(await proxy.server.post(session.path, { Status: 'in-progress' })).toMatchObject({
    status: 200,
    body: { status: 'in-progress', closed_reason: null, date_ended: null },
  })
  expect((await proxy.server.get(`${session.path}/Participants`)).body.participants).toEqual(people)
})

test('T-058 a closed session takes no ttl', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  await proxy.close(session)
  expect(refusalOf(await proxy.server.post(session.path, { Ttl: 10 }))).toEqual([400, 80607])
})

test('T-059 re-opening takes a new expiry date', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  await proxy.close(session)
  const change = { Status: 'in-progress', DateExpiry: '2026-12-24T18:00:00+01:00' }
  expect((await proxy.server.post(session.path, change)).body).toMatchObject({
    status: 'in-progress',
    date_expiry: '2026-12-24T17:00:00Z',
  })
})

test('T-061 a ttl without traffic closes a session, not for the reason api', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([], { Ttl: 60 })
  await proxy.wait(61)
  expect(await proxy.look(session)).toMatchObject({
    status: 'closed',
    closed_reason: 'ttl',
    date_ended: '2026-11-20T14:01:00Z',
  })
})

test('T-062 the mode of a session cannot be changed', async () => {
  const proxy = await aProxy()
  const session = await proxy.session()
  expect(await proxy.server.post(session.path, { Mode: 'voice-only' })).toMatchObject({
    status: 200,
    body: { mode: 'voice-and-message' },
  })
})

test('T-063 a deleted session takes its people and interactions along', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  const { interactionSid } = await proxy.text(ana, n1)
  const { body } = await proxy.server.get(`${session.path}/Participants`)
  expect((await proxy.server.delete(session.path)).status).toBe(204)
  const person = `${session.path}/Participants/${body.participants[0].sid}`
  for (const gone of [session.path, person, `${session.path}/Interactions/${interactionSid}`]) {
    expect(refusalOf(await proxy.server.get(gone))).toEqual([404, 20404])
  }
})

test('T-064 a session closed for 90 days is gone', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  await proxy.close(session)
  await proxy.wait(90 * days - 1)
  expect((await proxy.server.get(session.path)).status).toBe(200)
  await proxy.wait(1)
  expect((await proxy.server.get(session.path)).status).toBe(404)
  expect((await proxy.server.get(`${proxy.path}/Sessions`)).body.sessions).toEqual([])
})

test('T-067 a session is made with two people and their numbers', async () => {
  const { server, path } = await aProxy()
  const { status, body } = await server.post(`${path}/Sessions`, {
    Participants: [
      JSON.stringify({ Identifier: ana, FriendlyName: 'Ana' }),
      JSON.stringify({ identifier: ben, friendly_name: 'Ben', proxyIdentifier: n1 }),
    ],
  })
  expect(status).toBe(201)
  const { participants } = (await server.get(body.links.participants)).body
  expect(participants).toMatchObject([
    { identifier: ana, friendly_name: 'Ana', proxy_identifier: n1 },
    { identifier: ben, friendly_name: 'Ben', proxy_identifier: n1 },
  ])
})

test('T-068 three people do not fit, and no session remains', async () => {
  const { server, path } = await aProxy()
  const Participants = [ana, ben, cleo].map((identifier) => JSON.stringify({ identifier }))
  expect(refusalOf(await server.post(`${path}/Sessions`, { Participants }))).toEqual([400, 80609])
  expect((await server.get(`${path}/Sessions`)).body.sessions).toEqual([])
})
