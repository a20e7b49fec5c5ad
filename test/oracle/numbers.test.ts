import { expect, test } from 'vitest'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { run } from '#test/support/a-simulator.ts'
import { aProxy, refusalOf, type TestProxy } from './a-proxy.ts'

test('T-023 a number joins a pool with its own SID, unreserved and unused', async () => {
  const proxy = await aProxy({ pool: [] })
  const { server, path, serviceSid } = proxy
  const sid = await proxy.buy(n1)
  expect(await server.post(`${path}/PhoneNumbers`, { Sid: sid })).toEqual({
    status: 201,
    body: {
      sid,
      account_sid: server.accountSid,
      service_sid: serviceSid,
      phone_number: n1,
      friendly_name: '(415) 555-1212',
      iso_country: 'US',
      capabilities: {
        mms_inbound: true,
        mms_outbound: true,
        sms_inbound: true,
        sms_outbound: true,
        voice_inbound: true,
        voice_outbound: true,
      },
      is_reserved: false,
      in_use: 0,
      date_created: '2026-11-20T14:00:00Z',
      date_updated: '2026-11-20T14:00:00Z',
      url: `${server.url}${path}/PhoneNumbers/${sid}`,
    },
  })
})

test('T-024 a number is named by Sid or by PhoneNumber, not both', async () => {
  const proxy = await aProxy({ pool: [] })
  const sid = await proxy.buy(n1)
  expect(refusalOf(await proxy.pool(n1, { Sid: sid }))).toEqual([400, 80701])
})

test('T-025 a number joins a pool once', async () => {
  const proxy = await aProxy()
  const refused = await proxy.pool(n1)
  expect(refusalOf(refused)).toEqual([400, 80104])
  expect(refused.body.message).toBe('PhoneNumber has already been added to Service')
})

test('T-026 a number belongs to one service', async () => {
  const { server } = await aProxy()
  const other = (await server.post('/v1/Services', { UniqueName: 'other' })).body.sid
  const refused = await server.post(`/v1/Services/${other}/PhoneNumbers`, { PhoneNumber: n1 })
  expect(refusalOf(refused)).toEqual([400, 80101])
})

test('T-027 a number of a Messaging Service cannot join a pool', async () => {
  const proxy = await aProxy({ pool: [] })
  await proxy.buy(n1, { messagingService: { inbound: 'defer' } })
  expect(refusalOf(await proxy.server.post(`${proxy.path}/PhoneNumbers`, { PhoneNumber: n1 }))).toEqual([400, 80601])
})

test('T-028 a number of a pool can join a Messaging Service', async () => {
  const proxy = await aProxy()
  const answer = await proxy.server.ask('PUT', `/numbers/${encodeURIComponent(n1)}`, {
    messagingService: { inbound: 'defer' },
  })
  expect(answer).toMatchObject({
    status: 200,
    body: { serviceSid: proxy.serviceSid, messagingService: { inbound: 'defer' } },
  })
})

test('T-029 a pool has at most 500 unreserved numbers; a reserved one still fits', async () => {
  const proxy = await aProxy({ pool: [] })
  fill(proxy, 500)
  expect(refusalOf(await proxy.pool(n1))).toEqual([400, 80622])
  expect((await proxy.pool(n1, { IsReserved: true })).body.is_reserved).toBe(true)
  expect(await proxy.alertCodes()).toContain(80624)
})

test('T-031 a number that gets reserved stays with the sessions it has', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana, ben])
  const { body } = await proxy.server.get(`${proxy.path}/PhoneNumbers`)
  const number = `${proxy.path}/PhoneNumbers/${body.phone_numbers[0].sid}`
  expect(await proxy.server.post(number, { IsReserved: true })).toMatchObject({
    status: 200,
    body: { is_reserved: true },
  })
  expect(await proxy.numbersIn(session)).toEqual([n1, n1])
  expect(await proxy.text(ana, n1)).toMatchObject({ outcome: 'forwarded' })
})

test('T-032 a number that an active session uses cannot leave the pool', async () => {
  const proxy = await aProxy()
  await proxy.session([ana, ben])
  const number = await firstNumber(proxy)
  expect(refusalOf(await proxy.server.delete(number))).toEqual([400, 80611])
  expect((await proxy.server.get(number)).status).toBe(200)
})

test('T-033 a number leaves the pool once all its sessions are closed', async () => {
  const proxy = await aProxy()
  await proxy.close(await proxy.session([ana, ben]))
  const number = await firstNumber(proxy)
  expect((await proxy.server.delete(number)).status).toBe(204)
  expect(refusalOf(await proxy.server.get(number))).toEqual([404, 20404])
})

test('T-034 a session whose two people share a number counts once in in_use', async () => {
  const proxy = await aProxy()
  await proxy.session([ana, ben])
  expect((await proxy.look({ path: await firstNumber(proxy) })).in_use).toBe(1)
})

test('T-035 a closed session no longer counts in in_use', async () => {
  const proxy = await aProxy()
  await proxy.close(await proxy.session([ana, ben]))
  expect((await proxy.look({ path: await firstNumber(proxy) })).in_use).toBe(0)
})

test('T-036 joining a pool replaces the webhooks of a number, and leaving it does not bring them back', async () => {
  const proxy = await aProxy({ pool: [n2] })
  const { server, path, serviceSid } = proxy
  const sid = await proxy.buy(n1)
  const number = `/2010-04-01/Accounts/${server.accountSid}/IncomingPhoneNumbers/${sid}.json`
  await proxy.pool(n1)
  const hook = `https://webhooks.twilio.com/v1/Accounts/${server.accountSid}/Proxy/${serviceSid}/Webhooks`
  expect(await proxy.look({ path: number })).toMatchObject({ voice_url: `${hook}/Call`, sms_url: `${hook}/Message` })
  await server.delete(path)
  expect(await proxy.look({ path: number })).toMatchObject({
    voice_url: 'https://demo.twilio.com/welcome/voice/',
    sms_url: 'https://demo.twilio.com/welcome/sms/reply/',
  })
})

async function firstNumber({ server, path }: TestProxy): Promise<string> {
  const { body } = await server.get(`${path}/PhoneNumbers`)
  return `${path}/PhoneNumbers/${body.phone_numbers[0].sid}`
}

function fill({ server, serviceSid }: TestProxy, count: number): void {
  for (let line = 1000; line < 1000 + count; line += 1) {
    const phoneNumber = `+1212555${line}`
    run(server.simulator, { type: 'number.set', e164: phoneNumber })
    run(server.simulator, { type: 'pool.add', serviceSid, phoneNumber })
  }
}
