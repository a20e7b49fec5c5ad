import { expect, test } from 'vitest'
import { aServer, type TestServer } from '#test/support/a-server.ts'
import { run } from '#test/support/a-simulator.ts'

/** A server with these services, and their SIDs. */
async function withServices(names: readonly string[]) {
  const server = await aServer()
  const sids = names.map((uniqueName) => run(server.simulator, { type: 'service.create', uniqueName }).sid)
  return { server, sids }
}

async function page(server: TestServer, url: string) {
  const { body } = await server.get(url)
  const names = body.services.map((service: { unique_name: string }) => service.unique_name)
  return { names, next: body.meta.next_page_url, previous: body.meta.previous_page_url, number: body.meta.page }
}

test('a page stays right while rows before and on it go and others come', async () => {
  const { server, sids } = await withServices(['a', 'b', 'c', 'd', 'e'])
  const first = await page(server, '/v1/Services?PageSize=2')
  expect(first.names).toEqual(['a', 'b'])
  for (const sid of [sids[0], sids[1], sids[2]]) await server.delete(`/v1/Services/${sid}`)
  await server.post('/v1/Services', { UniqueName: 'f' })
  const second = await page(server, first.next)
  expect(second.names).toEqual(['d', 'e'])
  expect(await page(server, second.next)).toMatchObject({ names: ['f'], next: null, number: 2 })
})

test('what is new comes on the next page, also when the last of the page before have gone', async () => {
  const { server, sids } = await withServices(['a'])
  const sessions = `/v1/Services/${sids[0]}/Sessions`
  const made: string[] = []
  for (const UniqueName of ['a', 'b', 'c', 'd']) made.push((await server.post(sessions, { UniqueName })).body.sid)
  const { body: first } = await server.get(`${sessions}?PageSize=3`)
  for (const sid of made.slice(2)) await server.delete(`${sessions}/${sid}`)
  await server.post(sessions, { UniqueName: 'e' })
  const { body: second } = await server.get(first.meta.next_page_url)
  expect(second.sessions.map((session: { unique_name: string }) => session.unique_name)).toEqual(['e'])
})

test('previous_page_url leads back over the same rows', async () => {
  const { server } = await withServices(['a', 'b', 'c', 'd', 'e'])
  const first = await page(server, '/v1/Services?PageSize=2')
  const second = await page(server, first.next)
  const third = await page(server, second.next)
  expect(await page(server, third.previous)).toEqual(second)
  expect(await page(server, second.previous)).toMatchObject({ names: ['a', 'b'], number: 0 })
  expect(first.previous).toBeNull()
})

test('a page that has no rows any more ends the list', async () => {
  const { server, sids } = await withServices(['a', 'b'])
  const { next } = await page(server, '/v1/Services?PageSize=1')
  await server.delete(`/v1/Services/${sids[1]}`)
  expect(await page(server, next)).toMatchObject({ names: [], next: null })
})

test.each(['PageSize=0', 'PageSize=1001', 'PageSize=ten', 'Page=-1', 'PageToken=PT1'])(
  '%s is refused',
  async (query) => {
    const { get } = await aServer()
    expect(await get(`/v1/Services?${query}`)).toMatchObject({ status: 400, body: { code: 80701 } })
  },
)

test('alerts come newest first, page by page', async () => {
  const { server, sids } = await withServices(['a'])
  const { body: session } = await server.post(`/v1/Services/${sids[0]}/Sessions`)
  const people = ['+14155550101', '+14155550102', '+14155550103']
  for (const Identifier of people) await server.post(new URL(session.links.participants).pathname, { Identifier })
  const all = (await server.get('/v1/Alerts')).body.alerts
  const newest = (await server.get('/v1/Alerts?PageSize=2')).body
  const oldest = (await server.get(newest.meta.next_page_url)).body
  expect([...newest.alerts, ...oldest.alerts]).toEqual(all)
  expect((await server.get(oldest.meta.previous_page_url)).body.alerts).toEqual(newest.alerts)
  const seqs = server.simulator.query({ type: 'alerts', afterSeq: 0, limit: 10 }).map(({ sid }) => sid)
  expect(all.map((alert: { sid: string }) => alert.sid)).toEqual(seqs.reverse())
})

/** A warning at 14:00 and one an hour later; how a list of alerts that is asked for tells them. */
async function withAlerts() {
  const server = await aServer()
  const serviceSid = run(server.simulator, { type: 'service.create', uniqueName: 'a' }).sid
  const { sid: sessionSid } = run(server.simulator, { type: 'session.create', serviceSid })
  const add = () =>
    server.post(`/v1/Services/${serviceSid}/Sessions/${sessionSid}/Participants`, { Identifier: '+14155550101' })
  await add()
  await server.simulator.changeClock({ advanceSeconds: 3600 })
  await add()
  const alerts = async (query: string) =>
    (await server.get(`/v1/Alerts?${query}`)).body.alerts.map((alert: { date_created: string; log_level: string }) => [
      alert.log_level,
      alert.date_created,
    ])
  return { server, alerts }
}

test('alerts are chosen by level and date, and the addresses of further pages keep the choice', async () => {
  const { server, alerts } = await withAlerts()
  const [second, first] = await alerts('')
  expect([first, second]).toEqual([
    ['warning', '2026-11-20T14:00:00Z'],
    ['warning', '2026-11-20T15:00:00Z'],
  ])
  expect(await alerts('LogLevel=warning')).toEqual([second, first])
  expect(await alerts('LogLevel=error')).toEqual([])
  expect(await alerts('StartDate=2026-11-20')).toEqual([second, first])
  expect(await alerts('StartDate=2026-11-20T15:00:00Z')).toEqual([second])
  expect(await alerts('EndDate=2026-11-20')).toEqual([second, first])
  expect(await alerts('EndDate=2026-11-20T14:00:00Z')).toEqual([first])
  expect(await alerts('StartDate=2026-11-21')).toEqual([])
  const { meta } = (await server.get('/v1/Alerts?PageSize=1&EndDate=2026-11-20T14%3A30%3A00Z&LogLevel=warning')).body
  expect(meta).toMatchObject({
    url: `${server.url}/v1/Alerts?PageSize=1&Page=0&LogLevel=warning&EndDate=2026-11-20T14%3A30%3A00Z`,
    next_page_url: null,
  })
})

test.each(['LogLevel=loud', 'StartDate=yesterday', 'EndDate=2026-02-31', 'PageSize=0', 'PageToken=PT1'])(
  'alerts by %s are refused',
  async (query) => {
    const { get } = await aServer()
    expect(await get(`/v1/Alerts?${query}`)).toMatchObject({ status: 400, body: { code: 20001 } })
  },
)

test('numbers of the account are listed with relative addresses, and found by number', async () => {
  const { get, post, accountSid } = await aServer()
  const path = `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json`
  for (const PhoneNumber of ['+14155551212', '+14155553434', '+442071838750']) await post(path, { PhoneNumber })
  const { body } = await get(`${path}?PageSize=2`)
  expect({ ...body, incoming_phone_numbers: body.incoming_phone_numbers.length }).toEqual({
    incoming_phone_numbers: 2,
    first_page_uri: `${path}?PageSize=2&Page=0`,
    previous_page_uri: null,
    uri: `${path}?PageSize=2&Page=0`,
    next_page_uri: `${path}?PageSize=2&Page=1&PageToken=2`,
    page: 0,
    page_size: 2,
    start: 0,
    end: 1,
  })
  expect((await get(body.next_page_uri)).body).toMatchObject({ page: 1, start: 2, end: 2, next_page_uri: null })
  const found = (await get(`${path}?PhoneNumber=${encodeURIComponent('+442071838750')}`)).body.incoming_phone_numbers
  expect(found.map((number: { phone_number: string }) => number.phone_number)).toEqual(['+442071838750'])
})
