import { expect, test } from 'vitest'
import { authorization } from '#test/support/a-host.ts'
import { aServer } from '#test/support/a-server.ts'
import { ana, ben, n1 } from '#test/support/a-service.ts'
import { run } from '#test/support/a-simulator.ts'
import { aProxy, refusalOf, type TestProxy } from './a-proxy.ts'

const unknownService = `/v1/Services/KS${'0'.repeat(32)}`

test('T-001 a call without Authorization is refused with 401 and 20003', async () => {
  const { url } = await aServer()
  for (const [path, method] of [
    ['/v1/Services', 'GET'],
    ['/v1/Services', 'POST'],
    ['/v1/nothing', 'DELETE'],
  ] as const) {
    const response = await fetch(`${url}${path}`, { method })
    expect([response.status, (await response.json()) as unknown]).toEqual([
      401,
      {
        code: 20003,
        message: 'Authenticate',
        more_info: 'https://www.twilio.com/docs/errors/20003',
        status: 401,
      },
    ])
  }
})

test('T-002 an unknown service is 404 with 20404', async () => {
  const { get } = await aServer()
  expect(await get(unknownService)).toEqual({
    status: 404,
    body: {
      code: 20404,
      message: `The requested resource /Services/KS${'0'.repeat(32)} was not found`,
      more_info: 'https://www.twilio.com/docs/errors/20404',
      status: 404,
    },
  })
})

test('T-003 every error has code, message, more_info and its own HTTP status', async () => {
  const { server, path } = await aProxy()
  const refusals = [
    await server.get(unknownService),
    await server.post('/v1/Services'),
    await server.post('/v1/Services', { UniqueName: 'rides' }),
    await server.post(`${path}/Sessions`, { Ttl: 'soon' }),
    await server.post(`${path}/Sessions`, { Status: 'closed' }),
    await server.delete(`${path}/Sessions`),
    await server.get('/v1/Nothing'),
  ]
  expect(refusals.map(({ status }) => status)).toEqual([404, 400, 400, 400, 400, 405, 404])
  for (const { status, body } of refusals) {
    expect(body).toEqual({
      code: expect.any(Number),
      message: expect.any(String),
      more_info: `https://www.twilio.com/docs/errors/${body.code}`,
      status,
    })
  }
})

test('T-004 a service without UniqueName is refused with 20001, naming it', async () => {
  const { post } = await aServer()
  const refused = await post('/v1/Services', { uniqueName: 'in the wrong case' })
  expect(refusalOf(refused)).toEqual([400, 20001])
  expect(refused.body.message).toBe('Missing required parameter UniqueName in the post body')
})

test('T-005 a service is created with a SID', async () => {
  const { post } = await aServer()
  const { status, body } = await post('/v1/Services', { UniqueName: 'x' })
  expect([status, body.sid]).toEqual([201, expect.stringMatching(/^KS[0-9a-f]{32}$/)])
})

test('T-006 a service has the documented defaults', async () => {
  const { post, url, accountSid } = await aServer()
  const { body } = await post('/v1/Services', { UniqueName: 'x' })
  const own = `${url}/v1/Services/${body.sid}`
  expect(body).toEqual({
    sid: body.sid,
    account_sid: accountSid,
    unique_name: 'x',
    default_ttl: 0,
    geo_match_level: 'country',
    number_selection_behavior: 'prefer-sticky',
    callback_url: null,
    intercept_callback_url: null,
    out_of_session_callback_url: null,
    chat_instance_sid: null,
    date_created: '2026-11-20T14:00:00Z',
    date_updated: '2026-11-20T14:00:00Z',
    url: own,
    links: { sessions: `${own}/Sessions`, phone_numbers: `${own}/PhoneNumbers` },
  })
})

test('T-007 a service name is taken once', async () => {
  const { server } = await aProxy()
  expect(refusalOf(await server.post('/v1/Services', { UniqueName: 'rides' }))).toEqual([400, 80602])
})

test('T-008 the name of a deleted service is free at once', async () => {
  const { server, path } = await aProxy()
  expect((await server.delete(path)).status).toBe(204)
  expect((await server.post('/v1/Services', { UniqueName: 'rides' })).status).toBe(201)
})

test('T-009 a service is found by its unique name', async () => {
  const { server, path } = await aProxy()
  const bySid = await server.get(path)
  expect(await server.get('/v1/Services/rides')).toEqual(bySid)
})

test('T-010 a unique name has at most 191 characters, however many bytes', async () => {
  const { post } = await aServer()
  expect((await post('/v1/Services', { UniqueName: '🚕'.repeat(191) })).status).toBe(201)
  expect(refusalOf(await post('/v1/Services', { UniqueName: '🚕'.repeat(192) }))).toEqual([400, 80701])
})

test('T-011 a callback URL has at most 4000 characters', async () => {
  const { post } = await aServer()
  const url = (length: number) => `http://localhost/${'a'.repeat(length - 17)}`
  expect(refusalOf(await post('/v1/Services', { UniqueName: 'x', CallbackUrl: url(4001) }))).toEqual([400, 80701])
  expect((await post('/v1/Services', { UniqueName: 'x', CallbackUrl: url(4000) })).body.callback_url).toHaveLength(4000)
})

test('T-012 a callback URL must not point to Proxy itself', async () => {
  const { post } = await aServer()
  for (const host of ['proxy.twilio.com', 'webhooks.twilio.com']) {
    const refused = await post('/v1/Services', { UniqueName: 'x', CallbackUrl: `https://${host}/v1` })
    expect(refusalOf(refused)).toEqual([400, 80701])
  }
})

test('T-013 an update changes its field and date_updated, nothing else', async () => {
  const proxy = await aProxy()
  const { server, path } = proxy
  const before = (await server.get(path)).body
  await proxy.wait(10)
  expect(await server.post(path, { DefaultTtl: 60 })).toEqual({
    status: 200,
    body: { ...before, default_ttl: 60, date_updated: '2026-11-20T14:00:10Z' },
  })
})

test('T-014 a deleted service takes sessions, people and the bindings of its numbers along', async () => {
  const proxy = await aProxy()
  const { server, path } = proxy
  const session = await proxy.session([ana, ben])
  const { body } = await server.get(`${session.path}/Participants`)
  expect((await server.delete(path)).status).toBe(204)
  for (const gone of [path, session.path, new URL(body.participants[0].url).pathname, `${path}/PhoneNumbers`]) {
    expect(refusalOf(await server.get(gone))).toEqual([404, 20404])
  }
  const other = (await server.post('/v1/Services', { UniqueName: 'other' })).body.sid
  expect((await server.post(`/v1/Services/${other}/PhoneNumbers`, { PhoneNumber: n1 })).status).toBe(201)
})

test('T-015 every date of Proxy and Monitor is ISO 8601 in UTC to the second, or null', async () => {
  const proxy = await aProxy()
  const { server, path } = proxy
  const session = await proxy.session([ana, ben], { Ttl: 60 })
  await proxy.text(ana, n1)
  await proxy.text('+14155550199', n1)
  await proxy.wait(61.5)
  const lists = ['/v1/Services', `${path}/PhoneNumbers`, `${path}/Sessions`, `${session.path}/Participants`]
  const answers = await Promise.all([...lists, `${session.path}/Interactions`, '/v1/Alerts'].map(server.get))
  const dates = answers.flatMap(({ body }) => datesIn(body))
  expect(dates.filter((date) => date !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date))).toEqual([])
  expect(dates.length).toBeGreaterThan(20)
})

test('T-016 a list has 50 records a page', async () => {
  const proxy = await withSessions(120)
  const { server, path } = proxy
  const list = `${server.url}${path}/Sessions`
  const { body } = await server.get(list)
  expect(body.sessions).toHaveLength(50)
  expect(body.meta).toEqual({
    page: 0,
    page_size: 50,
    first_page_url: `${list}?PageSize=50&Page=0`,
    previous_page_url: null,
    url: `${list}?PageSize=50&Page=0`,
    next_page_url: `${list}?PageSize=50&Page=1&PageToken=50`,
    key: 'sessions',
  })
})

test('T-017 a page has at most 100 records, whatever PageSize says', async () => {
  const { server, path } = await withSessions(120)
  const list = `${path}/Sessions`
  const most = (await server.get(`${list}?PageSize=1000`)).body
  expect([most.sessions.length, most.meta.page_size]).toEqual([100, 100])
  expect(refusalOf(await server.get(`${list}?PageSize=1001`))).toEqual([400, 80701])
  expect(refusalOf(await server.get(`${list}?PageSize=0`))).toEqual([400, 80701])
})

test('T-018 following next_page_url shows every session once, and leads back again', async () => {
  const { server, path } = await withSessions(120)
  const names: string[] = []
  let url: string | null = `${path}/Sessions`
  let last = ''
  while (url !== null) {
    const { body } = await server.get(url)
    names.push(...body.sessions.map((session: { unique_name: string }) => session.unique_name))
    last = url
    url = body.meta.next_page_url
  }
  expect(names).toEqual(Array.from({ length: 120 }, (_, index) => `Ride ${index}`))
  const previous = (await server.get((await server.get(last)).body.meta.previous_page_url)).body
  expect(previous.sessions.map((session: { unique_name: string }) => session.unique_name)).toEqual(names.slice(50, 100))
})

test('T-019 the array of MessageInteractions is called interactions', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana])
  const { body } = await proxy.server.get(`${session.path}/Participants`)
  const list = (await proxy.server.get(body.participants[0].links.message_interactions)).body
  expect([list.meta.key, list.interactions]).toEqual(['interactions', []])
})

test('T-020 an unknown filter has no effect', async () => {
  const proxy = await aProxy()
  await proxy.session()
  const { body } = await proxy.server.get(`${proxy.path}/Sessions?Status=closed`)
  expect(body.sessions).toHaveLength(1)
})

test('T-021 PUT is refused with 405 and 20004', async () => {
  const { server, path } = await aProxy()
  const response = await fetch(`${server.url}${path}`, { method: 'PUT', headers: { authorization } })
  expect([response.status, (await response.json()) as unknown]).toMatchObject([405, { code: 20004, status: 405 }])
})

async function withSessions(count: number): Promise<TestProxy> {
  const proxy = await aProxy({ pool: [] })
  for (let index = 0; index < count; index += 1) {
    run(proxy.server.simulator, {
      type: 'session.create',
      serviceSid: proxy.serviceSid,
      uniqueName: `Ride ${index}`,
    })
  }
  return proxy
}

function datesIn(value: unknown): (string | null)[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => (name.startsWith('date_') ? [field] : datesIn(field)))
}
