import { once } from 'node:events'
import twilio from 'twilio'
import { expect, test } from 'vitest'
import { account, authorization } from '#test/support/a-host.ts'
import { aWebhookRide } from '#test/support/a-webhook-ride.ts'
import { answering, aWebhookServer, silence } from '#test/support/a-webhook-server.ts'

test('T-160 a callback that answers 500 leaves traffic alone and an alert behind', async () => {
  const server = await aWebhookServer(answering(500))
  const ride = await aWebhookRide({ callbackUrl: server.url })
  expect(await ride.text()).toMatchObject({ outcome: 'forwarded' })
  expect(ride.bens()).toEqual(['Hi'])
  const [first] = await server.take(1)
  expect(first?.params).toMatchObject({ interactionType: 'Message', inboundResourceType: 'message' })
  const { length } = await ride.delivered()
  expect(ride.alertCodes()).toEqual(Array(length).fill(80908))
})

test('T-160 a callback that times out leaves traffic alone and an alert behind', async () => {
  const server = await aWebhookServer(silence)
  const ride = await aWebhookRide({ callbackUrl: `${server.url}#tt=200` })
  expect(await ride.text()).toMatchObject({ outcome: 'forwarded' })
  expect(ride.bens()).toEqual(['Hi'])
  const { length } = await ride.delivered()
  expect(ride.alertCodes()).toEqual(Array(length).fill(80908))
})

test('T-161 the resource of a callback can be fetched from us', async () => {
  const server = await aWebhookServer()
  const ride = await aWebhookRide({ callbackUrl: server.url })
  await ride.text('Where are you?')
  const [first] = await server.take(1)
  const { inboundResourceUrl = '', inboundResourceSid } = first?.params ?? {}
  const response = await fetch(inboundResourceUrl, { headers: { authorization } })
  expect(await response.json()).toMatchObject({ sid: inboundResourceSid, body: 'Where are you?' })
})

test('T-164 the official client accepts the signature of a callback, with the port in its address', async () => {
  const server = await aWebhookServer()
  const url = `http://localhost:${server.port}/callback?tenant=7`
  const ride = await aWebhookRide({ callbackUrl: `${url}#ct=5000` })
  await ride.text()
  const [first] = await server.take(1)
  const signature = String(first?.headers['x-twilio-signature'])
  expect(twilio.validateRequest(account.authToken, signature, url, first?.params ?? {})).toBe(true)
  expect(twilio.validateRequest('another token', signature, url, first?.params ?? {})).toBe(false)
})

test('callbacks of one interaction come in order and one at a time', async () => {
  let active = 0
  let most = 0
  const server = await aWebhookServer(async (response) => {
    active += 1
    most = Math.max(most, active)
    setTimeout(() => response.end(), 20)
    await once(response, 'finish')
    active -= 1
  })
  const ride = await aWebhookRide({ callbackUrl: server.url })
  await ride.text()
  const deliveries = await ride.delivered()
  expect(server.received.map(({ params }) => params)).toEqual(deliveries.map(({ params }) => params))
  expect(deliveries.at(-1)?.params).toMatchObject({ outboundResourceStatus: 'delivered' })
  expect(most).toBe(1)
})

test('of very many callbacks that wait the oldest are dropped, which the log and an alert tell', async () => {
  const server = await aWebhookServer(silence)
  const { simulator, text, deliveries, alertCodes } = await aWebhookRide({ callbackUrl: server.url })
  const unsent = async () => (await deliveries()).filter(({ error }) => error !== null)
  await text()
  const each = (await deliveries()).length
  for (let sent = each; sent <= 532; sent += each) await text()
  const dropped = await unsent()
  expect(dropped.length).toBeGreaterThan(0)
  expect(new Set(dropped.map(({ error }) => error))).toEqual(
    new Set(['It was never sent, since too many callbacks were waiting.']),
  )
  expect(alertCodes()).toEqual(dropped.map(() => 80908))
  expect(simulator.journal().filter(({ command }) => command.type === 'webhook.answered')).toHaveLength(dropped.length)
})

test('callbacks that went well leave nothing in the journal', async () => {
  const server = await aWebhookServer()
  const ride = await aWebhookRide({ callbackUrl: server.url })
  await ride.text()
  const { seq } = ride.simulator.status()
  await ride.delivered()
  expect([ride.simulator.status().seq, ride.alertCodes()]).toEqual([seq, []])
})
