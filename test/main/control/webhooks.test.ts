import { expect, test } from 'vitest'
import { aHost } from '#test/support/a-host.ts'
import { aWebhookRide } from '#test/support/a-webhook-ride.ts'
import { answering, aWebhookServer } from '#test/support/a-webhook-server.ts'

const webhookId = expect.stringMatching(/^WH[0-9a-f]{32}$/)

test('a delivery tells what was asked and answered', async () => {
  const server = await aWebhookServer(answering(200, 'fine', { 'content-type': 'text/plain' }))
  const url = `${server.url}/intercept#rc=0`
  const ride = await aWebhookRide({ interceptCallbackUrl: url })
  await ride.text()
  const [received] = server.received
  expect(await ride.deliveries()).toEqual([
    {
      id: webhookId,
      kind: 'intercept',
      url,
      at: '2026-11-20T14:00:00.000Z',
      params: received?.params,
      signature: received?.headers['x-twilio-signature'],
      status: 200,
      durationMs: expect.any(Number),
      error: null,
      answer: 'fine',
      contentType: 'text/plain',
    },
  ])
})

test('a delivery that is sent again is a new one, of which the simulation does not hear', async () => {
  const server = await aWebhookServer()
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  await ride.text()
  const [first] = await ride.deliveries()
  const { seq } = ride.simulator.status()
  const resent = await ride.ask('POST', `/webhooks/${first?.id}/resend`)
  const [one, two] = server.received
  expect(resent).toEqual({
    status: 200,
    body: { deliveries: [{ ...first, id: webhookId, durationMs: expect.any(Number) }] },
  })
  expect(two?.body).toBe(one?.body)
  expect(two?.headers['i-twilio-idempotency-token']).not.toBe(one?.headers['i-twilio-idempotency-token'])
  expect(await ride.deliveries()).toEqual([first, ...(resent.body as { deliveries: unknown[] }).deliveries])
  expect([ride.simulator.status().seq, ride.bens()]).toEqual([seq, ['Hi']])
})

test('an unknown delivery cannot be sent again', async () => {
  const { ask } = await aHost()
  expect(await ask('POST', '/webhooks/WH0/resend')).toEqual({
    status: 404,
    body: { code: 'not_found', message: 'There is no delivery WH0.' },
  })
})

test('the built-in responder answers without any server, in simulated time', async () => {
  const ride = await aWebhookRide({ interceptCallbackUrl: 'https://responder.test/slow-block' })
  const responder = { status: 403, type: 'text/plain', body: 'No.', delaySeconds: 5 }
  expect(await ride.ask('PUT', '/responders/slow-block', responder)).toEqual({
    status: 200,
    body: { name: 'slow-block', ...responder },
  })
  const texting = ride.text()
  while ((await ride.deliveries()).length === 0) await ride.ask('GET', '/state')
  expect(await ride.deliveries()).toMatchObject([{ status: null, durationMs: null, error: null, answer: null }])
  await ride.ask('POST', '/clock', { advanceSeconds: 5 })
  expect(await texting).toMatchObject({ outcome: 'blocked-intercept' })
  const [first] = await ride.deliveries()
  expect(first).toMatchObject({ kind: 'intercept', status: 403, answer: 'No.', durationMs: 5000, error: null })
  expect(await ride.ask('POST', `/webhooks/${first?.id}/resend`)).toMatchObject({
    body: { deliveries: [{ status: 403, answer: 'No.' }] },
  })
  expect((await ride.deliveries()).length).toBe(2)
})

test('an outcome that the built-in responder decides at once is answered at once', async () => {
  const ride = await aWebhookRide({ interceptCallbackUrl: 'https://responder.test/block' })
  expect(await ride.text()).toMatchObject({ outcome: 'blocked-intercept' })
  expect(await ride.deliveries()).toMatchObject([{ status: 403, durationMs: 0, answer: '' }])
})

test('what a fault answers is listed and never sent', async () => {
  const server = await aWebhookServer()
  const ride = await aWebhookRide({ interceptCallbackUrl: server.url })
  await ride.ask('POST', '/faults', { kind: 'webhook-status', value: 403 })
  expect(await ride.text()).toMatchObject({ outcome: 'blocked-intercept' })
  expect(await ride.deliveries()).toMatchObject([{ kind: 'intercept', url: server.url, status: 403, error: null }])
  expect(server.received).toEqual([])
})

test('responders are ready-made, and can be read and changed', async () => {
  const { ask } = await aHost()
  const { body } = await ask('GET', '/responders')
  const names = (body as { responders: readonly { name: string }[] }).responders.map(({ name }) => name)
  expect(names).toEqual(['allow', 'block', 'error', 'silent', 'closed-twiml', 'auto-create'])
  expect(await ask('PUT', '/responders/allow', { body: 'Yes' })).toEqual({
    status: 200,
    body: { name: 'allow', status: 200, type: 'text/plain', body: 'Yes', delaySeconds: 0 },
  })
  expect(await ask('GET', '/responders/allow')).toMatchObject({ status: 200, body: { body: 'Yes' } })
  expect(await ask('GET', '/responders/none')).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('a responder that cannot be is refused', async () => {
  const { ask } = await aHost()
  for (const body of [{ status: 99 }, { delaySeconds: -1 }, { name: 'other' }, { contentType: 'text/plain' }]) {
    expect(await ask('PUT', '/responders/mine', body)).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
  }
  expect(await ask('PUT', '/responders/a%20b', {})).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
})
