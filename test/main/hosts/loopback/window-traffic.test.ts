import { expect, test } from 'vitest'
import type { Rows } from '#shared/contract/query.ts'
import type { Delivery } from '#shared/resources/delivery.ts'
import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { aServer } from '#test/support/a-server.ts'
import { run } from '#test/support/a-simulator.ts'
import { aWindow, type TestWindow } from './a-window.ts'

async function ask<Value>(window: TestWindow, method: string, params: object): Promise<Value> {
  const { result } = await window.send(JSON.stringify({ id: 1, method, params }))
  if (!result.ok) throw new Error(`${method} was refused: ${JSON.stringify(result.error)}`)
  return result.value as Value
}

const requests = (window: TestWindow, filter: object = {}) =>
  ask<Rows<LoggedRequest>>(window, 'requests', { offset: 0, limit: 100, ...filter })

test('a window is told of a request as it is answered, and reads what it changed', async () => {
  const server = await aServer({ empty: false })
  const window = await aWindow(server)
  const service = server.simulator.query({ type: 'service', sidOrName: 'rides' })
  const made = await server.post(`/v1/Services/${service?.sid}/Sessions`, { UniqueName: 'Ride 8' })
  await window.batch((batch) => batch.kind === 'traffic' && batch.traffic.requests === 1)
  const { seq } = server.simulator.status()
  const { items, total } = await requests(window)
  expect(total).toBe(1)
  expect(items[0]).toMatchObject({
    id: 1,
    method: 'POST',
    path: `/v1/Services/${service?.sid}/Sessions`,
    params: { UniqueName: 'Ride 8' },
    status: 201,
    steps: { run: 1, from: seq, to: seq },
    moment: { run: 1, seq },
    changed: { kind: 'session', sessionSid: made.body.sid },
  })
  expect(await ask(window, 'request', { id: 1 })).toEqual(items[0])
  expect(await ask(window, 'request', { id: 2 })).toBeNull()
})

test('requests are found by the class of their status and by what they are about', async () => {
  const server = await aServer({ empty: false })
  const window = await aWindow(server)
  await server.get('/v1/Services')
  await server.get('/v1/Services/nothing/Sessions')
  await server.post('/v1/Services', {})
  const paths = async (filter: object) =>
    (await requests(window, filter)).items.map(({ method, path }) => `${method} ${path}`)
  expect(await paths({ statusClass: 2 })).toEqual(['GET /v1/Services'])
  expect(await paths({ statusClass: 4 })).toEqual(['GET /v1/Services/nothing/Sessions', 'POST /v1/Services'])
  expect(await paths({ resource: 'Sessions' })).toEqual(['GET /v1/Services/nothing/Sessions'])
  expect(await paths({ resource: 'Services', statusClass: 4 })).toEqual(['POST /v1/Services'])
  expect(await paths({ statusClass: 5 })).toEqual([])
})

test('what a request reads changes nothing, and one that is refused by a rule names the row that explains it', async () => {
  const server = await aServer()
  const service = await server.post('/v1/Services', { UniqueName: 'rides' })
  const sessions = `/v1/Services/${service.body.sid}/Sessions`
  const session = await server.post(sessions)
  await server.post(`${sessions}/${session.body.sid}/Participants`, { Identifier: '+14155550111' })
  await server.get(sessions)
  const { items } = await requests(await aWindow(server))
  const [refused, read] = items.slice(-2)
  expect(read).toMatchObject({ steps: null, changed: null })
  expect(refused).toMatchObject({ status: 400, changed: { kind: 'entry', row: expect.any(Number) } })
  expect(refused?.traceId).not.toBeNull()
})

test('a webhook is listed with its answer, and sent again as another one', async () => {
  const server = await aServer({ empty: false })
  const { simulator } = server
  const window = await aWindow(server)
  const service = simulator.query({ type: 'service', sidOrName: 'rides' })
  const interceptCallbackUrl = 'https://responder.test/block'
  run(simulator, { type: 'service.update', serviceSid: service?.sid ?? '', interceptCallbackUrl })
  run(simulator, { type: 'phone.sendMessage', from: '+14155550122', to: '+14155553434', body: 'Hi' })
  await window.batch((batch) => batch.kind === 'traffic' && batch.traffic.deliveries > 1)
  const { items } = await ask<Rows<Delivery>>(window, 'deliveries', { offset: 0, limit: 10 })
  expect(items).toMatchObject([
    { kind: 'intercept', url: interceptCallbackUrl, answer: { kind: 'answered', status: 403 } },
  ])
  const again = await ask<Delivery>(window, 'resend', { id: items[0]?.id })
  expect(again).toMatchObject({ kind: 'intercept', answer: { kind: 'answered', status: 403 } })
  expect(again.id).not.toBe(items[0]?.id)
  expect(await ask(window, 'delivery', { id: again.id })).toEqual(again)
})
