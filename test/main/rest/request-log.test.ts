import { expect, test } from 'vitest'
import { RequestLog } from '#main/rest/request-log.ts'
import { aServer } from '#test/support/a-server.ts'

test('each request is listed as it was answered, oldest first', async () => {
  const { get, post, ask } = await aServer()
  await post('/v1/Services', { UniqueName: 'rides', Unknown: ['a', 'b'] })
  await get('/v1/Services/nope?Page=1')
  const when = {
    at: '2026-11-20T14:00:00.000Z',
    realAt: expect.stringMatching(/^\d{4}-.*Z$/),
    durationMs: expect.any(Number),
  }
  expect((await ask('GET', '/requests')).body).toEqual({
    requests: [
      {
        ...when,
        id: 1,
        method: 'POST',
        path: '/v1/Services',
        params: { UniqueName: 'rides', Unknown: ['a', 'b'] },
        status: 201,
        code: null,
        traceId: null,
      },
      {
        ...when,
        id: 2,
        method: 'GET',
        path: '/v1/Services/nope',
        params: { Page: '1' },
        status: 404,
        code: 20404,
        traceId: null,
      },
    ],
  })
})

test('a refusal that a rule decided leads to its trace', async () => {
  const { post, ask } = await aServer()
  const { body: service } = await post('/v1/Services', { UniqueName: 'rides' })
  const { body: session } = await post(`/v1/Services/${service.sid}/Sessions`)
  await post(`/v1/Services/${service.sid}/Sessions/${session.sid}/Participants`, { Identifier: '+14155550111' })
  const { requests } = (await ask('GET', '/requests')).body as { requests: { code: number; traceId: string }[] }
  const last = requests.at(-1)
  expect(last).toMatchObject({ code: 80205, traceId: expect.stringMatching(/^TR/) })
  expect((await ask('GET', `/traces/${last?.traceId}`)).status).toBe(200)
})

test('the newest 1,000 are kept', () => {
  const log = new RequestLog()
  const request = {
    at: 0,
    realAt: '',
    method: 'GET',
    path: '/',
    params: {},
    status: 200,
    code: null,
    durationMs: 1,
    traceId: null,
    steps: null,
    moment: { run: 1, seq: 1 },
    changed: null,
  }
  for (let count = 0; count < 2345; count += 1) log.add(request)
  const ids = log.list().map(({ id }) => id)
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([1000, 1346, 2345])
})
