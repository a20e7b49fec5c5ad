import { expect, test } from 'vitest'
import { ana as alice, ben as bob, cleo as carol, n1, n2 } from '#test/support/a-service.ts'
import { aWebhookServer } from '#test/support/a-webhook-server.ts'
import { aProxy, refusalOf } from './a-proxy.ts'
import { alertsOf, deliveriesOf, inboxOf, inCall, interactionsIn, lastCall } from './happenings.ts'

const unsubscribed =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.'
const resubscribed =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.'
const closed = '<Response><Message>This ride is over.</Message></Response>'

/** Two numbers, and an application that hears of everything and answers contact without a session. */
async function aCity() {
  const server = await aWebhookServer((response, { target }) => {
    if (target === '/stray') response.writeHead(200, { 'content-type': 'application/xml' }).end(closed)
    else response.end()
  })
  const proxy = await aProxy({
    pool: [n1, n2],
    service: {
      CallbackUrl: `${server.url}/status`,
      InterceptCallbackUrl: `${server.url}/intercept`,
      OutOfSessionCallbackUrl: `${server.url}/stray`,
    },
  })
  const inUse = async () => {
    const { phone_numbers } = await proxy.look({ path: `${proxy.path}/PhoneNumbers` })
    return phone_numbers.map((one: { in_use: number }) => one.in_use)
  }
  /** Kind and outbound status of what the application heard since the last look. */
  let heard = 0
  const news = async () => {
    const deliveries = (await deliveriesOf(proxy)).slice(heard)
    heard += deliveries.length
    return deliveries.map(({ kind, params }) => [kind, params.outboundResourceStatus].join(' ').trim())
  }
  return { proxy, server, inUse, news }
}

test('a morning of three rides goes as the documentation says, from the first text to the last expiry', async () => {
  const { proxy, server, inUse, news } = await aCity()

  const ride1 = await proxy.session([], { UniqueName: 'Ride 1', Ttl: 3600 })
  expect(await proxy.look(ride1)).toMatchObject({ status: 'open', ttl: 3600, date_started: null, date_expiry: null })

  expect((await proxy.add(ride1, alice)).body.proxy_identifier).toBe(n1)
  expect((await proxy.add(ride1, bob)).body.proxy_identifier).toBe(n1)
  expect([await inUse(), (await proxy.look(ride1)).status]).toEqual([[1, 0], 'open'])

  const hi = await proxy.text(alice, n1, 'Hi')
  expect(await news()).toEqual(['intercept', 'callback', 'callback sent', 'callback delivered'])
  expect(await inboxOf(proxy, bob)).toEqual([[n1, 'Hi']])
  expect(await interactionsIn(proxy, ride1)).toMatchObject([{ sid: hi.interactionSid, data: '{"body":"Hi"}' }])
  expect((await proxy.look(ride1)).status).toBe('in-progress')

  const ride2 = await proxy.session([carol, bob], { UniqueName: 'Ride 2' })
  expect(await proxy.numbersIn(ride2)).toEqual([n1, n2])

  await proxy.call(carol, n1)
  expect(await lastCall(proxy, bob)).toMatchObject({ status: 'ringing', peer: n2 })
  await inCall(proxy, bob, 'answer')
  await proxy.wait(5)
  await inCall(proxy, bob, 'hangup')
  expect(await news()).toEqual(['intercept', 'callback', 'callback initiated', 'callback completed'])
  expect(await interactionsIn(proxy, ride2)).toMatchObject([{ type: 'voice', data: '{"duration":"5"}' }])

  await proxy.text(bob, n2, 'ok')
  expect(await inboxOf(proxy, carol)).toEqual([[n1, 'ok']])
  await news()

  expect(await proxy.text(bob, n1, 'STOP')).toMatchObject({ outcome: 'dropped-opt-out' })
  expect((await inboxOf(proxy, bob)).at(-1)).toEqual([n1, unsubscribed])
  expect([await inboxOf(proxy, alice), await alertsOf(proxy), await news()]).toEqual([[], ['80901 warning'], []])

  expect(await proxy.text(alice, n1, '?')).toMatchObject({ outcome: 'failed' })
  expect((await inboxOf(proxy, bob)).at(-1)).toEqual([n1, unsubscribed])
  expect((await alertsOf(proxy)).at(-1)).toBe('21610 error')
  expect(await news()).toEqual(['intercept', 'callback', 'callback failed'])

  expect(await proxy.text(carol, n1, '?')).toMatchObject({ outcome: 'forwarded' })
  expect((await inboxOf(proxy, bob)).at(-1)).toEqual([n2, '?'])

  expect(await proxy.text(bob, n1, 'START')).toMatchObject({ outcome: 'forwarded' })
  expect((await inboxOf(proxy, bob)).at(-1)).toEqual([n1, resubscribed])
  expect(await inboxOf(proxy, alice)).toEqual([[n1, 'START']])

  expect(await proxy.close(ride1)).toMatchObject({ status: 200, body: { status: 'closed', closed_reason: 'api' } })
  expect((await proxy.look(ride1)).date_ended).toBe('2026-11-20T14:00:05Z')
  expect(await inUse()).toEqual([1, 1])
  await news()

  expect(await proxy.text(alice, n1, 'Are you there?')).toMatchObject({ outcome: 'out-of-session' })
  expect((await inboxOf(proxy, alice)).at(-1)).toEqual([n1, 'This ride is over.'])
  expect(await news()).toEqual(['out-of-session'])
  expect(server.received.at(-1)?.params).toMatchObject({
    From: alice,
    To: n1,
    Body: 'Are you there?',
    sessionSid: ride1.sid,
    sessionUniqueName: 'Ride 1',
    sessionStatus: 'closed',
    sessionClosedReason: 'api',
    inboundParticipantIdentifier: alice,
    outboundParticipantIdentifier: bob,
    outboundParticipantProxyIdentifier: n1,
  })

  const ride3 = await proxy.session([alice, bob], { UniqueName: 'Ride 3', Ttl: 3600 })
  expect(await proxy.numbersIn(ride3)).toEqual([n1, n1])

  const reopening = await proxy.server.post(ride1.path, { Status: 'in-progress' })
  expect(refusalOf(reopening)).toEqual([400, 80604])

  await proxy.wait(3601)
  expect(await proxy.look(ride3)).toMatchObject({ status: 'closed', date_ended: '2026-11-20T15:00:05Z' })
  expect(await proxy.look(ride2)).toMatchObject({ status: 'in-progress', date_ended: null })
  expect(await proxy.text(alice, n1, 'Hello?')).toMatchObject({ outcome: 'out-of-session' })
  expect((await alertsOf(proxy)).slice(2)).toEqual(['80904 warning'])
  expect(server.received.at(-1)?.params).toMatchObject({ sessionUniqueName: 'Ride 3', sessionClosedReason: 'ttl' })
})
