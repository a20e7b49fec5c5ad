import { describe, expect, test } from 'vitest'
import type { Simulator } from '#main/simulator/simulator.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { start } from '#test/support/an-engine.ts'
import { HandTime } from '#test/support/hand-time.ts'

function phones(simulator: Simulator): readonly string[] {
  return simulator.query({ type: 'phones', after: 0, limit: 10 }).items.map(({ item }) => item.label)
}

describe('reset', () => {
  test('begins a new run with the starter scene, as the first one began', async () => {
    const simulator = await aSimulator()
    const hash = simulator.hash()
    run(simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
    run(simulator, { type: 'settings.set', values: { ringTimeoutSeconds: 5 } })
    await simulator.changeClock({ rate: 60 })
    simulator.reset()
    expect({ hash: simulator.hash(), phones: phones(simulator), clock: simulator.clock() }).toEqual({
      hash,
      phones: ['Ana', 'Ben'],
      clock: { run: 2, now: start, mode: 'paused', rate: 1, nextDueAt: start + 3_600_000, heldBy: null },
    })
    expect(simulator.query({ type: 'settings' }).ringTimeoutSeconds).toBe(30)
  })

  test('takes a seed and a time of its own, and may begin with nothing', async () => {
    const simulator = await aSimulator()
    simulator.reset({ seed: 3, startTime: start + 1, empty: true })
    expect([simulator.seed, simulator.clock().now, phones(simulator), simulator.journal()]).toEqual([
      3,
      start + 1,
      [],
      [],
    ])
  })
})

describe('rewind', () => {
  test('makes the state after a step again, paused, in a new run', async () => {
    const simulator = await aSimulator({ clock: { mode: 'running', rate: 1 }, realTime: new HandTime() })
    const { seq } = simulator.status()
    const hash = simulator.hash()
    run(simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
    const result = simulator.rewind(seq)
    expect([result, simulator.hash(), phones(simulator)]).toEqual([{ ok: true, value: null }, hash, ['Ana', 'Ben']])
    expect(simulator.clock()).toMatchObject({ run: 2, mode: 'paused' })
  })

  test('goes into the middle of an advance and stays there', async () => {
    const simulator = await aSimulator({ empty: true })
    const { sid: serviceSid } = run(simulator, { type: 'service.create', uniqueName: 'rides' })
    for (const ttl of [60, 120]) run(simulator, { type: 'session.create', serviceSid, ttl })
    const advance = simulator.status().seq + 1
    await simulator.changeClock({ advanceSeconds: 600 })
    simulator.rewind(advance + 1)
    simulator.catchUp()
    const sessions = simulator.query({ type: 'sessions.shown', active: 10, closed: 10 })
    expect([simulator.clock().now, sessions.map(({ status }) => status)]).toEqual([start + 60_000, ['open', 'closed']])
  })

  test('past the last step is refused and changes nothing', async () => {
    const simulator = await aSimulator()
    const before = simulator.status()
    expect(simulator.rewind(before.seq + 1)).toEqual({
      ok: false,
      error: { code: 'past_end', status: 400, message: `The last step is ${before.seq}.` },
    })
    expect(simulator.status()).toEqual(before)
  })
})

describe('the clock', () => {
  test('advances to the next event', async () => {
    const simulator = await aSimulator()
    const clock = await simulator.changeClock({ toNextEvent: true })
    expect(clock).toMatchObject({ ok: true, value: { now: start + 3_600_000 } })
    expect(simulator.query({ type: 'sessions.shown', active: 9, closed: 9 })).toMatchObject([{ status: 'closed' }])
  })

  test('stays where it is when there is no next event', async () => {
    const simulator = await aSimulator({ empty: true })
    expect(await simulator.changeClock({ toNextEvent: true })).toMatchObject({ ok: true, value: { now: start } })
    expect(simulator.journal()).toEqual([])
  })

  test('never goes back', async () => {
    const simulator = await aSimulator()
    const before = simulator.clock()
    expect(await simulator.changeClock({ advanceTo: start - 1 })).toMatchObject({
      ok: false,
      error: { code: 'clock_goes_back', status: 400 },
    })
    expect(simulator.clock()).toEqual(before)
  })

  test('does not advance past the last date', async () => {
    const simulator = await aSimulator({ startTime: 8.64e15 - 1_000 })
    expect(await simulator.changeClock({ advanceSeconds: 2 })).toMatchObject({
      ok: false,
      error: { code: 'invalid_body', status: 400 },
    })
  })
})

test('commands come in at the present simulated time', async () => {
  const time = new HandTime()
  const simulator = await aSimulator({ clock: { mode: 'running', rate: 10 }, realTime: time })
  time.pass(500)
  run(simulator, { type: 'phone.set', e164: '+14155550133' })
  expect(simulator.journal().at(-1)?.at).toBe(start + 5_000)
})
