import { expect, test } from 'vitest'
import { aHost } from '#test/support/a-host.ts'
import { HandTime } from '#test/support/hand-time.ts'

const clock = {
  run: 1,
  now: '2026-11-20T14:00:00.000Z',
  mode: 'paused',
  rate: 1,
  nextDueAt: '2026-11-20T15:00:00.000Z',
  heldBy: null,
}

test('the clock tells time, mode, rate and what is due next', async () => {
  const { ask } = await aHost()
  expect(await ask('GET', '/clock')).toEqual({ status: 200, body: clock })
})

test.each([
  [{ rate: 60 }, { ...clock, rate: 60 }],
  [{ advanceSeconds: 1.5 }, { ...clock, now: '2026-11-20T14:00:01.500Z' }],
  [{ advanceTo: '2026-11-20T14:30:00.000Z' }, { ...clock, now: '2026-11-20T14:30:00.000Z' }],
  [{ toNextEvent: true }, { ...clock, now: '2026-11-20T15:00:00.000Z', nextDueAt: '2027-02-18T15:00:00.000Z' }],
])('%j is answered with the clock as it is afterwards', async (change, after) => {
  const { ask } = await aHost()
  expect(await ask('POST', '/clock', change)).toEqual({ status: 200, body: after })
})

test('a running clock runs', async () => {
  const realTime = new HandTime()
  const { ask } = await aHost({ realTime })
  expect(await ask('POST', '/clock', { mode: 'running' })).toEqual({ status: 200, body: { ...clock, mode: 'running' } })
  realTime.pass(2_500)
  expect(await ask('GET', '/clock')).toEqual({
    status: 200,
    body: { ...clock, mode: 'running', now: '2026-11-20T14:00:02.500Z' },
  })
})

test('an advance is answered after everything that fell due has run', async () => {
  const { ask } = await aHost()
  await ask('POST', '/clock', { advanceSeconds: 3600 })
  const { body } = await ask('GET', '/events')
  const { events } = body as { events: readonly { type: string; session?: { status: string } }[] }
  expect(events.findLast(({ type }) => type === 'session.changed')?.session?.status).toBe('closed')
})

test.each([{ advanceTo: '2026-11-20T13:59:59.999Z' }, { advanceSeconds: -1 }, { advanceSeconds: -1e300 }])(
  '%j goes back, which is refused',
  async (change) => {
    const { ask } = await aHost()
    expect(await ask('POST', '/clock', change)).toMatchObject({ status: 400, body: { code: 'clock_goes_back' } })
    expect(await ask('GET', '/clock')).toEqual({ status: 200, body: clock })
  },
)

test.each([
  {},
  { mode: 'stopped' },
  { rate: 0 },
  { rate: 'fast' },
  { advanceSeconds: 'ten' },
  { advanceTo: 'tomorrow' },
  { toNextEvent: false },
  { mode: 'running', rate: 2 },
  { speed: 2 },
])('%j is no change of the clock', async (change) => {
  const { ask } = await aHost()
  expect(await ask('POST', '/clock', change)).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
  expect(await ask('GET', '/clock')).toEqual({ status: 200, body: clock })
})
