import { expect, test } from 'vitest'
import { account } from '#test/support/a-host.ts'
import { run } from '#test/support/a-simulator.ts'
import { aWebhookRide } from '#test/support/a-webhook-ride.ts'
import { answering, aWebhookServer, silence } from '#test/support/a-webhook-server.ts'
import { start } from '#test/support/an-engine.ts'
import { validating } from '#test/support/validating.ts'

const sid = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}[0-9a-f]{32}$`))

test('T-123 an intercept that answers 403 blocks the message', async () => {
  const server = await aWebhookServer(answering(403))
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  expect(await ride.text()).toMatchObject({ outcome: 'blocked-intercept' })
  expect([ride.bens(), ride.alertCodes()]).toEqual([[], [80909]])
})

test('T-125 an intercept that never answers lets the message through after the timeout', async () => {
  const server = await aWebhookServer(silence)
  const ride = await aWebhookRide({ interceptCallbackUrl: `${server.url}#tt=500` })
  expect(await ride.text()).toMatchObject({ outcome: 'forwarded' })
  expect(ride.bens()).toEqual(['Hi'])
  expect(await ride.deliveries()).toMatchObject([
    { kind: 'intercept', status: null, error: 'No answer came within 0.5 seconds.', answer: null },
  ])
})

test('T-126 what an allowing intercept says changes nothing', async () => {
  const server = await aWebhookServer(answering(200, 'Something else'))
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  await ride.text('As written')
  expect(ride.bens()).toEqual(['As written'])
})

test('T-127 an intercept is a form POST with the documented keys', async () => {
  const server = await aWebhookServer()
  const ride = await aWebhookRide({ interceptCallbackUrl: `${server.url}/intercept?tenant=7` })
  const { interactionSid } = await ride.text()
  const [received] = server.received
  const { inboundResourceSid } = received?.params ?? {}
  expect([received?.method, received?.target]).toEqual(['POST', '/intercept?tenant=7'])
  expect(received?.params).toEqual({
    inboundParticipantSid: sid('KP'),
    inboundResourceSid: sid('SM'),
    inboundResourceStatus: 'delivered',
    inboundResourceType: 'message',
    inboundResourceUrl: `${ride.url}/2010-04-01/Accounts/${account.accountSid}/Messages/${inboundResourceSid}.json`,
    interactionAccountSid: account.accountSid,
    interactionData: '{"body":"Hi"}',
    interactionDateCreated: '2026-11-20T14:00:00Z',
    interactionDateUpdated: '2026-11-20T14:00:00Z',
    interactionServiceSid: sid('KS'),
    interactionSessionSid: sid('KC'),
    interactionSid,
    interactionType: 'Message',
  })
})

test('T-164 the official client’s middleware accepts our signature', async () => {
  const server = await aWebhookServer(validating(account.authToken))
  const ride = await aWebhookRide({ interceptCallbackUrl: `${server.url}/hook?a=1&b=it's#rc=0` })
  expect(await ride.text('Grüße 🙂')).toMatchObject({ outcome: 'forwarded' })
  expect(await ride.deliveries()).toMatchObject([{ status: 200, error: null }])
})

test('T-165 behind the client’s middleware with a wrong token all traffic is blocked', async () => {
  const server = await aWebhookServer(validating('another token'))
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  expect(await ride.text()).toMatchObject({ outcome: 'blocked-intercept' })
  expect(await ride.deliveries()).toMatchObject([{ status: 403, answer: 'Twilio Request Validation Failed.' }])
  expect(ride.bens()).toEqual([])
})

test('an intercept that may not be asked lets the message through', async () => {
  const ride = await aWebhookRide({ interceptCallbackUrl: 'http://example.com/intercept' })
  expect(await ride.text()).toMatchObject({ outcome: 'forwarded' })
  expect(await ride.deliveries()).toMatchObject([
    { error: 'Webhooks stay on this machine unless the setting webhookHosts names the host, here example.com.' },
  ])
})

test('a host is asked for as long as the setting names it', async () => {
  const server = await aWebhookServer()
  const ride = await aWebhookRide({ interceptCallbackUrl: `http://0.0.0.0:${server.port}/` })
  for (const webhookHosts of [[], ['0.0.0.0'], []]) {
    await ride.ask('PATCH', '/settings', { webhookHosts })
    expect(await ride.text()).toMatchObject({ outcome: 'forwarded' })
  }
  const refused = expect.stringMatching(/names the host, here 0\.0\.0\.0\.$/)
  expect((await ride.deliveries()).map(({ status, error }) => [status, error])).toEqual([
    [null, refused],
    [200, null],
    [null, refused],
  ])
  expect(server.received.length).toBe(1)
})

test('our own port is never asked', async () => {
  const ride = await aWebhookRide({})
  const service = ride.simulator.query({ type: 'service', sidOrName: 'rides' })
  const interceptCallbackUrl = `${ride.url}/simulator/v1/reset`
  run(ride.simulator, { type: 'service.update', serviceSid: service?.sid ?? '', interceptCallbackUrl })
  expect(await ride.text()).toMatchObject({ outcome: 'forwarded' })
  expect(await ride.deliveries()).toMatchObject([{ error: 'Webhooks do not go to Masquerade itself.' }])
})

/** A text of a ride whose intercept URL has been asked and answers when it is let. */
async function aTextThatWaits() {
  let allow = (): void => {}
  const server = await aWebhookServer((response) => {
    allow = () => response.end()
  })
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  const texting = ride.text()
  await server.take(1)
  return { ride, texting, allow }
}

test('simulated time stands still while an answer is awaited', async () => {
  const { ride, texting, allow } = await aTextThatWaits()
  const advancing = ride.ask('POST', '/clock', { advanceSeconds: 60 })
  expect(ride.simulator.clock()).toMatchObject({ now: start, heldBy: 'webhook' })
  allow()
  expect(await texting).toMatchObject({ outcome: 'forwarded' })
  expect(await advancing).toMatchObject({ status: 200, body: { now: '2026-11-20T14:01:00.000Z', heldBy: null } })
})

test('after a reset the answer of an earlier run is dropped', async () => {
  const { ride, texting, allow } = await aTextThatWaits()
  ride.simulator.reset()
  const hash = ride.simulator.hash()
  allow()
  expect(await texting).toMatchObject({ code: 'other_run' })
  expect([ride.simulator.hash(), await ride.deliveries()]).toEqual([hash, []])
})

test('after a rewind a question that is still open is asked again', async () => {
  const server = await aWebhookServer(answering(403))
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  await ride.text()
  const asked = ride.simulator.journal().findLast(({ command }) => command.type === 'phone.sendMessage')?.seq ?? 0
  await ride.simulator.history.rewind(asked)
  expect(ride.simulator.clock().heldBy).toBe('webhook')
  const [first, second] = await server.take(2)
  expect(second?.params).toEqual(first?.params)
  await new Promise<void>((resolve) => {
    const stop = ride.simulator.onChange(() => {
      if (ride.simulator.clock().heldBy !== null) return
      stop()
      resolve()
    })
  })
  expect([ride.bens(), ride.alertCodes()]).toEqual([[], [80909]])
})

test('nothing is fed back after the port is closed', async () => {
  let hangUp = (): void => {}
  const hungUp = new Promise<void>((resolve) => {
    hangUp = resolve
  })
  const server = await aWebhookServer((response) => void response.on('close', hangUp))
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  void ride.text().catch(() => {})
  await server.take(1)
  const { seq } = ride.simulator.status()
  await ride.close()
  await hungUp
  expect([ride.simulator.status().seq, ride.simulator.clock().heldBy]).toEqual([seq, 'webhook'])
})
