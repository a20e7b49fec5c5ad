import { expect, test } from 'vitest'
import { authorization } from '#test/support/a-host.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { answering, aWebhookServer, silence, type WebhookHandler } from '#test/support/a-webhook-server.ts'
import { aRide } from './a-ride.ts'
import { alertsOf, bubblesOf, callsOf, deliveriesOf, inboxOf, interactionsIn } from './happenings.ts'

/** A ride whose intercept URL is this server's. */
async function aWatchedRide(handle?: WebhookHandler, overrides = '') {
  const server = await aWebhookServer(handle)
  const ride = await aRide({ service: { InterceptCallbackUrl: `${server.url}/intercept${overrides}` } })
  return { ...ride, server }
}

test('T-123 an intercept that answers 403 blocks a text and leaves the warning 80909', async () => {
  const { proxy, session } = await aWatchedRide(answering(403))
  expect(await proxy.text(ana, n1)).toMatchObject({ outcome: 'blocked-intercept', interactionSid: null })
  expect([await inboxOf(proxy, ben), await alertsOf(proxy)]).toEqual([[], ['80909 warning']])
  expect(await interactionsIn(proxy, session)).toEqual([])
})

test('T-123 an intercept that answers 403 blocks a call as well', async () => {
  const { proxy } = await aWatchedRide(answering(403))
  expect(await proxy.call(ana, n1)).toMatchObject({ outcome: 'blocked-intercept' })
  expect([await callsOf(proxy, ben), await alertsOf(proxy)]).toEqual([[], ['80909 warning']])
})

test('T-125 an intercept that never answers lets the text go on after the timeout', async () => {
  const { proxy } = await aWatchedRide(silence, '#tt=500')
  expect(await proxy.text(ana, n1, 'Hi')).toMatchObject({ outcome: 'forwarded' })
  expect([await inboxOf(proxy, ben), await alertsOf(proxy)]).toEqual([[[n2, 'Hi']], ['80908 warning']])
  expect(await deliveriesOf(proxy)).toMatchObject([
    { kind: 'intercept', status: null, error: 'No answer came within 0.5 seconds.' },
  ])
})

test('T-125 without an override the timeout is fifteen seconds', async () => {
  const { proxy } = await aRide({ service: { InterceptCallbackUrl: 'https://responder.test/silent' } })
  const texting = proxy.text(ana, n1, 'Hi')
  while ((await bubblesOf(proxy, ana)).length === 0);
  await proxy.wait(14)
  expect(await inboxOf(proxy, ben)).toEqual([])
  await proxy.wait(1)
  expect(await texting).toMatchObject({ outcome: 'forwarded' })
  expect(await inboxOf(proxy, ben)).toEqual([[n2, 'Hi']])
})

test('T-126 what an intercept says besides its status changes nothing', async () => {
  const { proxy } = await aWatchedRide(answering(200, '{"body":"changed"}', { 'content-type': 'application/json' }))
  await proxy.text(ana, n1, 'As written')
  expect(await inboxOf(proxy, ben)).toEqual([[n2, 'As written']])
})

test('T-127 an intercept is asked by a form POST with the 13 documented keys and none of the outbound leg', async () => {
  const { proxy, session, server, ana: sender } = await aWatchedRide()
  const { messageSid, interactionSid } = await proxy.text(ana, n1, 'Hi')
  const [asked] = await server.take(1)
  expect(asked).toMatchObject({ method: 'POST', target: '/intercept' })
  expect(asked?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
  expect(asked?.params).toEqual({
    inboundParticipantSid: sender,
    inboundResourceSid: messageSid,
    inboundResourceStatus: 'delivered',
    inboundResourceType: 'message',
    inboundResourceUrl: `${proxy.server.url}/2010-04-01/Accounts/${proxy.server.accountSid}/Messages/${messageSid}.json`,
    interactionAccountSid: proxy.server.accountSid,
    interactionData: '{"body":"Hi"}',
    interactionDateCreated: '2026-11-20T14:00:00Z',
    interactionDateUpdated: '2026-11-20T14:00:00Z',
    interactionServiceSid: proxy.serviceSid,
    interactionSessionSid: session.sid,
    interactionSid,
    interactionType: 'Message',
  })
})

test('T-128 intercept and status callbacks of an MMS carry its media', async () => {
  const server = await aWebhookServer()
  const { proxy } = await aRide({
    service: { InterceptCallbackUrl: `${server.url}/intercept`, CallbackUrl: `${server.url}/status` },
  })
  const mediaUrls = ['https://cdn.example/a.png', 'simulator:picture/cat']
  const wish = { to: n1, body: 'Look', mediaUrls }
  await proxy.server.ask('POST', `/phones/${encodeURIComponent(ana)}/messages`, wish)
  const asked = await server.take(4)
  expect(asked.map(({ target }) => target)).toEqual(['/intercept', '/status', '/status', '/status'])
  for (const { params } of asked) {
    const [elsewhere, ours] = JSON.parse(params.MediaUrls ?? '[]')
    expect(elsewhere).toBe(mediaUrls[0])
    const picture = await fetch(ours, { headers: { authorization } })
    expect([ours.startsWith(proxy.server.url), picture.headers.get('content-type')]).toEqual([true, 'image/png'])
  }
})
