import { expect, test } from 'vitest'
import { aServer } from '#test/support/a-server.ts'

const standard = { match: {}, count: 1, probability: 1, value: null, used: 0 }

test('a fault is added, listed and removed', async () => {
  const { ask } = await aServer()
  expect(await ask('POST', '/faults', { kind: 'busy' })).toEqual({
    status: 200,
    body: { ...standard, id: 1, kind: 'busy' },
  })
  const match = { from: '+14155550111', url: 'https://example.com/hook' }
  const wish = { kind: 'webhook-status', match, count: null, probability: 0.5, value: 503 }
  expect(await ask('POST', '/faults', wish)).toEqual({ status: 200, body: { ...wish, id: 2, used: 0 } })
  expect(await ask('GET', '/faults')).toEqual({
    status: 200,
    body: {
      faults: [
        { ...standard, id: 1, kind: 'busy' },
        { ...wish, id: 2, used: 0 },
      ],
    },
  })
  expect(await ask('DELETE', '/faults/1')).toEqual({ status: 204, body: null })
  expect(await ask('DELETE', '/faults/1')).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('a kind that takes a value has one by itself', async () => {
  const { ask } = await aServer()
  const values = []
  for (const kind of ['delay', 'webhook-status', 'api-error', 'no-answer']) {
    values.push(((await ask('POST', '/faults', { kind })).body as { value: number | null }).value)
  }
  expect(values).toEqual([1000, 500, 80504, null])
})

test.each([
  ['an unknown kind', { kind: 'earthquake' }],
  ['no kind', {}],
  ['a value where none is taken', { kind: 'busy', value: 1 }],
  ['a delay before now', { kind: 'delay', value: -1 }],
  ['a status that is none', { kind: 'webhook-status', value: 99 }],
  ['another code', { kind: 'api-error', value: 80609 }],
  ['an impossible probability', { kind: 'busy', probability: 1.1 }],
  ['an unknown field to match', { kind: 'busy', match: { person: '+14155550111' } }],
])('%s is refused', async (_name, body) => {
  const { ask } = await aServer()
  expect(await ask('POST', '/faults', body)).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
  expect(await ask('GET', '/faults')).toMatchObject({ body: { faults: [] } })
})

test('api-error fails one request to Proxy with 500, and says why', async () => {
  const { ask, get, post } = await aServer()
  const { body: service } = await post('/v1/Services', { UniqueName: 'Rides' })
  await ask('POST', '/faults', { kind: 'api-error', value: 80501, match: { url: `/v1/Services/${service.sid}` } })
  expect((await get('/v1/Services')).status).toBe(200)
  expect(await get(`/v1/Services/${service.sid}`)).toMatchObject({
    status: 500,
    body: { code: 80501, status: 500, message: 'Storage Operation Failed' },
  })
  expect((await get(`/v1/Services/${service.sid}`)).status).toBe(200)
  const { body } = (await ask('GET', '/alerts')) as { body: { alerts: { code: number; traceId: string }[] } }
  expect(body.alerts.map(({ code }) => code)).toEqual([80501])
  expect(await ask('GET', `/traces/${body.alerts[0]?.traceId}`)).toMatchObject({
    body: { steps: [{ rule: 'fault', passed: false, saw: 'Fault 1 (api-error) applies here.' }] },
  })
})

test('requests that no api-error waits for are no steps of the simulation', async () => {
  const { ask, get, post, simulator } = await aServer()
  const { body: service } = await post('/v1/Services', { UniqueName: 'Rides' })
  const match = { url: `/v1/Services/${service.sid}` }
  await ask('POST', '/faults', { kind: 'api-error', match })
  await ask('POST', '/faults', { kind: 'busy', match })
  const { seq } = simulator.status()
  expect((await get('/v1/Services')).status).toBe(200)
  expect(simulator.status().seq).toBe(seq)
  expect((await get(`/v1/Services/${service.sid}`)).status).toBe(500)
  expect(simulator.status().seq).toBe(seq + 1)
  expect((await get(`/v1/Services/${service.sid}`)).status).toBe(200)
  expect(simulator.status().seq).toBe(seq + 1)
})

test('a refused write of an api-error changes nothing', async () => {
  const { ask, get, post } = await aServer()
  await ask('POST', '/faults', { kind: 'api-error' })
  expect(await post('/v1/Services', { UniqueName: 'Rides' })).toMatchObject({ status: 500, body: { code: 80504 } })
  expect((await get('/v1/Services')).body.services).toEqual([])
})

test('a reset takes the faults along', async () => {
  const { ask } = await aServer()
  await ask('POST', '/faults', { kind: 'busy' })
  await ask('POST', '/reset', { empty: true })
  expect(await ask('GET', '/faults')).toEqual({ status: 200, body: { faults: [] } })
})
