import { expect, test } from 'vitest'
import { aServer, type TestServer } from '#test/support/a-server.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'

const phone = (e164: string, what: string) => `/phones/${encodeURIComponent(e164)}/${what}`

/** Ana calls Ben; answers the addresses of both legs. */
async function aCall(server: TestServer) {
  const { simulator, accountSid } = server
  await server.ask('POST', phone(ana, 'calls'), { to: n1 })
  const addressOf = (e164: string) => {
    const sid = simulator.query({ type: 'phone.calls', e164, limit: 1 })[0]?.sid
    return { sid, path: `/2010-04-01/Accounts/${accountSid}/Calls/${sid}.json` }
  }
  return { caller: addressOf(ana), callee: addressOf(ben) }
}

test('a request ends an answered call for both sides', async () => {
  const server = await aServer({ empty: false })
  const { caller, callee } = await aCall(server)
  await server.ask('POST', phone(ben, `calls/${callee.sid}/answer`))
  await server.ask('POST', '/clock', { advanceSeconds: 5 })
  expect((await server.post(caller.path, { Status: 'completed' })).body).toMatchObject({
    status: 'completed',
    duration: '5',
    end_time: 'Fri, 20 Nov 2026 14:00:05 +0000',
  })
  expect((await server.get(callee.path)).body).toMatchObject({ status: 'completed', parent_call_sid: caller.sid })
})

test('a ringing call is canceled, and a call that is over cannot be ended', async () => {
  const server = await aServer({ empty: false })
  const { callee } = await aCall(server)
  expect((await server.post(callee.path, { Status: 'canceled' })).body.status).toBe('canceled')
  expect(await server.post(callee.path, { Status: 'completed' })).toMatchObject({ status: 400, body: { code: 21220 } })
})

test('a status that a call cannot be given is no matter of Proxy’s: 20001', async () => {
  const server = await aServer({ empty: false })
  const { callee } = await aCall(server)
  expect(await server.post(callee.path, { Status: 'ringing' })).toMatchObject({ status: 400, body: { code: 20001 } })
})

test('an answered call cannot be canceled any more and goes on', async () => {
  const server = await aServer({ empty: false })
  const { caller, callee } = await aCall(server)
  await server.ask('POST', phone(ben, `calls/${callee.sid}/answer`))
  expect((await server.post(caller.path, { Status: 'canceled' })).body.status).toBe('in-progress')
})

test('a call names its numbers as people write them, and the number of the account by its SID', async () => {
  const server = await aServer({ empty: false })
  const { caller, callee } = await aCall(server)
  const sidOf = (e164: string) => server.simulator.query({ type: 'number', e164 })?.sid
  expect((await server.get(caller.path)).body).toMatchObject({
    from_formatted: '(415) 555-0111',
    to_formatted: '(415) 555-1212',
    phone_number_sid: sidOf(n1),
  })
  expect((await server.get(callee.path)).body).toMatchObject({
    from_formatted: '(415) 555-3434',
    to_formatted: '(415) 555-0122',
    phone_number_sid: sidOf(n2),
  })
})

test('a message that was not delivered says why in words, too', async () => {
  const server = await aServer({ empty: false })
  await server.ask('PUT', `/phones/${encodeURIComponent(ben)}`, { deliver: 'undelivered' })
  await server.ask('POST', phone(ana, 'messages'), { to: n1, body: 'Anybody?' })
  expect((await server.get(await textOf(server, -1))).body).toMatchObject({
    status: 'undelivered',
    error_code: 30003,
    error_message: 'Unreachable destination handset',
  })
})

test('a call under way cannot be deleted; one that is over can, and phones still show it', async () => {
  const server = await aServer({ empty: false })
  const { caller } = await aCall(server)
  expect(await server.delete(caller.path)).toMatchObject({ status: 409, body: { code: 20009 } })
  await server.post(caller.path, { Status: 'completed' })
  expect((await server.delete(caller.path)).status).toBe(204)
  expect((await server.get(caller.path)).status).toBe(404)
  expect(server.simulator.query({ type: 'phone.calls', e164: ana, limit: 10 })).toHaveLength(1)
})

test('a message on its way cannot be deleted; a delivered one can, and phones still show it', async () => {
  const server = await aServer({ empty: false, settings: { deliveryDelayMs: 1000 } })
  const url = await textOf(server)
  expect((await server.get(url)).body).toMatchObject({ direction: 'outbound-api', to: ben, from: n2, num_media: '0' })
  expect(await server.delete(url)).toMatchObject({ status: 409, body: { code: 20009 } })
  await server.ask('POST', '/clock', { advanceSeconds: 2 })
  expect((await server.delete(url)).status).toBe(204)
  expect(await server.get(url)).toMatchObject({ status: 404, body: { code: 20404 } })
  expect(server.simulator.query({ type: 'phone.messages', e164: ben, limit: 10 })).toHaveLength(1)
})

/** The outbound leg of a text to Ben: the first, or counted from the last. */
async function textOf({ get }: TestServer, index = 0): Promise<string> {
  const service = (await get('/v1/Services/rides')).body
  const session = (await get(service.links.sessions)).body.sessions[0]
  return (await get(session.links.interactions)).body.interactions.at(index).outbound_resource_url
}
