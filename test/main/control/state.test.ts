import { expect, test } from 'vitest'
import { aHost, authorization } from '#test/support/a-host.ts'

const startedAt = '2026-11-20T14:00:00.000Z'

const counts = { services: 1, phoneNumbers: 2, sessions: 1, participants: 2, interactions: 1, alerts: 0, phones: 2 }
const nothing = { services: 0, phoneNumbers: 0, sessions: 0, participants: 0, interactions: 0, alerts: 0, phones: 0 }

test('the state tells clock, seed, run, last step and counts', async () => {
  const { ask, simulator } = await aHost()
  expect(await ask('GET', '/state')).toEqual({
    status: 200,
    body: {
      clock: { run: 1, now: startedAt, mode: 'paused', rate: 1, nextDueAt: '2026-11-20T15:00:00.000Z', heldBy: null },
      seed: 7,
      run: 1,
      seq: simulator.status().seq,
      counts,
    },
  })
})

test('a reset without anything brings the starter scene back', async () => {
  const { ask } = await aHost()
  const before = await ask('GET', '/state')
  await ask('PUT', '/phones/%2B14155550133', { label: 'Cleo' })
  await ask('POST', '/clock', { advanceSeconds: 7200 })
  const body = before.body as { clock: object }
  expect(await ask('POST', '/reset')).toEqual({
    status: 200,
    body: { ...body, run: 2, clock: { ...body.clock, run: 2 } },
  })
})

test('a reset may be empty, with a seed and a start time', async () => {
  const { ask } = await aHost()
  expect(await ask('POST', '/reset', { empty: true, seed: 3, startTime: '2030-01-02T03:04:05.678+01:00' })).toEqual({
    status: 200,
    body: {
      clock: { run: 2, now: '2030-01-02T02:04:05.678Z', mode: 'paused', rate: 1, nextDueAt: null, heldBy: null },
      seed: 3,
      run: 2,
      seq: 0,
      counts: nothing,
    },
  })
})

test.each(['text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'application/json'])(
  'JSON is read as such when it is sent as %s',
  async (type) => {
    const { url } = await aHost()
    const response = await fetch(`${url}/simulator/v1/reset`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body: JSON.stringify({ empty: true, seed: 12 }),
    })
    expect(await response.json()).toMatchObject({ seed: 12, counts: { services: 0 } })
  },
)
