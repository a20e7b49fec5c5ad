import { expect, test } from 'vitest'
import { cleo, dan, n1, n2 } from '#test/support/a-service.ts'
import { answering, aWebhookServer, type WebhookHandler } from '#test/support/a-webhook-server.ts'
import { aProxy } from './a-proxy.ts'
import { aRide } from './a-ride.ts'
import { alertsOf, bubblesOf, inboxOf, interactionsIn, lastCall } from './happenings.ts'

const [r1, r2] = ['+14155557000', '+14155557001']
const xml = (body: string) => answering(200, `<Response>${body}</Response>`, { 'content-type': 'application/xml' })
const json = (wish: unknown) => answering(200, JSON.stringify(wish), { 'content-type': 'application/json' })

/** A ride that Dan has no part in, its service asking this server about strangers; two numbers are reserved. */
async function aDirectory(handle: WebhookHandler, service: Readonly<Record<string, string | number>> = {}) {
  const server = await aWebhookServer(handle)
  const ride = await aRide({ service: { OutOfSessionCallbackUrl: `${server.url}/stray`, ...service } })
  for (const e164 of [r1, r2]) await ride.proxy.pool(e164, { IsReserved: true })
  return { ...ride, server }
}

/** The newest session, with its participants. */
async function lastSession({ proxy }: Pick<Awaited<ReturnType<typeof aDirectory>>, 'proxy'>) {
  const { sessions } = await proxy.look({ path: `${proxy.path}/Sessions` })
  const session = sessions.at(-1)
  const { participants } = await proxy.look({ path: `${proxy.path}/Sessions/${session.sid}/Participants` })
  return { ...session, participants }
}

test('T-129 without an out-of-session URL a stranger’s call is not connected: 80902', async () => {
  const { proxy } = await aRide()
  expect(await proxy.call(dan, n1)).toMatchObject({ outcome: 'out-of-session' })
  expect(await lastCall(proxy, dan)).toMatchObject({ status: 'failed', answeredAt: null })
  expect(await alertsOf(proxy)).toEqual(['80902 error'])
})

test('T-130 without an out-of-session URL a stranger’s text is not forwarded: 80905', async () => {
  const { proxy } = await aRide()
  expect(await proxy.text(dan, n1)).toMatchObject({ outcome: 'out-of-session' })
  expect([await alertsOf(proxy), (await bubblesOf(proxy, dan)).length]).toEqual([['80905 warning'], 1])
})

test('T-131 TwiML answers a stranger’s text from the number that they wrote to', async () => {
  const { proxy } = await aDirectory(xml('<Message>closed</Message>'))
  expect(await proxy.text(dan, n1)).toMatchObject({ outcome: 'out-of-session' })
  expect([await inboxOf(proxy, dan), await alertsOf(proxy)]).toEqual([[[n1, 'closed']], []])
})

test('T-132 TwiML speaks to a stranger who calls', async () => {
  const { proxy } = await aDirectory(xml('<Say>This conversation is closed.</Say>'))
  await proxy.call(dan, n1)
  await proxy.wait(30)
  const { status, heard } = await lastCall(proxy, dan)
  expect([status, heard[0]]).toMatchObject(['completed', { from: 'system', text: 'This conversation is closed.' }])
})

test('T-133 an out-of-session URL that answers 500 leaves the error 80913', async () => {
  const { proxy } = await aDirectory(answering(500))
  expect(await proxy.text(dan, n1)).toMatchObject({ outcome: 'out-of-session' })
  expect(await alertsOf(proxy)).toEqual(['80913 error'])
})

test('T-134 JSON that names somebody makes a session of both, and the text goes on in it', async () => {
  const directory = await aDirectory(json({ participantIdentifier: cleo, uniqueName: 'Ad 9', ttl: 90 }))
  const { outcome, interactionSid } = await directory.proxy.text(dan, r1, 'For sale?')
  expect(outcome).toBe('auto-created')
  const session = await lastSession(directory)
  expect(session).toMatchObject({
    unique_name: 'Ad 9',
    status: 'in-progress',
    mode: 'voice-and-message',
    ttl: 90,
    participants: [
      { identifier: dan, proxy_identifier: r1 },
      { identifier: cleo, proxy_identifier: n1 },
    ],
  })
  expect(await inboxOf(directory.proxy, cleo)).toEqual([[n1, 'For sale?']])
  expect(
    await interactionsIn(directory.proxy, {
      sid: session.sid,
      path: `${directory.proxy.path}/Sessions/${session.sid}`,
    }),
  ).toMatchObject([{ sid: interactionSid }])
})

test('T-135 the second person of a session that an answer makes gets the number it names, reserved or not', async () => {
  const directory = await aDirectory(json({ participantIdentifier: cleo, participantProxyIdentifier: r2 }))
  expect(await directory.proxy.text(dan, r1, 'For sale?')).toMatchObject({ outcome: 'auto-created' })
  expect((await lastSession(directory)).participants).toMatchObject([
    { identifier: dan, proxy_identifier: r1 },
    { identifier: cleo, proxy_identifier: r2 },
  ])
  expect(await inboxOf(directory.proxy, cleo)).toEqual([[r2, 'For sale?']])
})

test('T-136 JSON that names nobody makes no session and leaves 80905', async () => {
  const directory = await aDirectory(json({ uniqueName: 'Ad 9' }))
  expect(await directory.proxy.text(dan, r1)).toMatchObject({ outcome: 'out-of-session' })
  expect(await alertsOf(directory.proxy)).toEqual(['80905 warning'])
  expect(await lastSession(directory)).toMatchObject({ sid: directory.session.sid })
})

test('T-137 a session that an answer makes does not inherit the default ttl', async () => {
  const directory = await aDirectory(json({ participantIdentifier: cleo }), { DefaultTtl: 60 })
  await directory.proxy.text(dan, r1)
  expect(await lastSession(directory)).toMatchObject({ ttl: 0, date_expiry: null, status: 'in-progress' })
})

test('T-139 of a stranger without history the application hears no session and no participant', async () => {
  const { proxy, server } = await aDirectory(xml(''))
  await proxy.text(dan, n2, 'Hello?')
  const [asked] = await server.take(1)
  expect(asked?.params).toMatchObject({ From: dan, To: n2, Body: 'Hello?', SmsStatus: 'received' })
  expect(Object.keys(asked?.params ?? {}).filter((key) => /^(session|inbound|outbound|ttl)/.test(key))).toEqual([])
})

test('T-140 of a call the application hears as the platform tells it', async () => {
  const { proxy, server } = await aDirectory(xml('<Reject/>'))
  const { callSid } = await proxy.call(dan, n1)
  const [asked] = await server.take(1)
  expect(asked?.params).toMatchObject({
    AccountSid: proxy.server.accountSid,
    CallSid: callSid,
    CallStatus: 'ringing',
    Direction: 'inbound',
    ApiVersion: '2010-04-01',
    From: dan,
    To: n1,
  })
})

test('traffic to a number that is in no pool is nobody’s business of Proxy', async () => {
  const proxy = await aProxy()
  await proxy.buy(n2)
  expect(await proxy.text(dan, n2)).toMatchObject({ outcome: 'not-proxy' })
  expect(await alertsOf(proxy)).toEqual([])
})
