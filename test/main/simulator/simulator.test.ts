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
    expect([simulator.beginning.seed, simulator.clock().now, phones(simulator), simulator.journal()]).toEqual([
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
    const result = await simulator.history.rewind(seq)
    expect([result, simulator.hash(), phones(simulator)]).toEqual([{ ok: true, value: null }, hash, ['Ana', 'Ben']])
    expect(simulator.clock()).toMatchObject({ run: 2, mode: 'paused' })
  })

  test('goes into the middle of an advance and stays there', async () => {
    const simulator = await aSimulator({ empty: true })
    const { sid: serviceSid } = run(simulator, { type: 'service.create', uniqueName: 'rides' })
    for (const ttl of [60, 120]) run(simulator, { type: 'session.create', serviceSid, ttl })
    const advance = simulator.status().seq + 1
    await simulator.changeClock({ advanceSeconds: 600 })
    await simulator.history.rewind(advance + 1)
    simulator.catchUp()
    const sessions = simulator.query({ type: 'sessions.shown', active: 10, closed: 10 })
    expect([simulator.clock().now, sessions.map(({ status }) => status)]).toEqual([start + 60_000, ['open', 'closed']])
  })

  test('past the last step is refused and changes nothing', async () => {
    const simulator = await aSimulator()
    const before = simulator.status()
    expect(await simulator.history.rewind(before.seq + 1)).toEqual({
      ok: false,
      error: { code: 'past_end', status: 400, message: `The last step is ${before.seq}.` },
    })
    expect(simulator.status()).toEqual(before)
  })
})

describe('a step back', () => {
  const texts = (simulator: Simulator) =>
    simulator.query({ type: 'phone.messages', e164: '+14155550111', limit: 9 }).map(({ body }) => body)
  const text = (simulator: Simulator, body: string) =>
    run(simulator, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body, mediaUrls: [] })

  test('takes one text back at a time, with all it caused', async () => {
    const simulator = await aSimulator()
    const [first] = texts(simulator)
    for (const body of ['one', 'two', 'three']) text(simulator, body)
    await simulator.history.stepBack()
    expect(texts(simulator)).toEqual([first, 'one', 'two'])
    await simulator.history.stepBack()
    expect(texts(simulator)).toEqual([first, 'one'])
  })

  test('takes back what fell due since, before it takes back an input', async () => {
    const realTime = new HandTime()
    const simulator = await aSimulator({ clock: { mode: 'running', rate: 3600 }, realTime })
    text(simulator, 'one')
    realTime.pass(2_000)
    const status = () => simulator.query({ type: 'sessions.shown', active: 9, closed: 9 })[0]?.status
    expect(status()).toBe('closed')
    await simulator.history.stepBack()
    expect([status(), texts(simulator).at(-1)]).toEqual(['in-progress', 'one'])
  })

  test('stands where a rewind went, and goes on from there when something happens', async () => {
    const simulator = await aSimulator()
    const { seq } = simulator.status()
    text(simulator, 'one')
    const hash = simulator.hash()
    await simulator.history.rewind(seq + 1)
    simulator.catchUp()
    expect(simulator.status().seq).toBe(seq + 1)
    await simulator.changeClock({ advanceSeconds: 0 })
    expect(simulator.hash()).not.toBe(hash)
    expect(simulator.status().seq).toBeGreaterThan(seq + 2)
  })
})

describe('a history that was left', () => {
  test('can be returned to after a step back, and what replaced it too', async () => {
    const simulator = await aSimulator()
    run(simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
    const { seq, now } = simulator.status()
    const hash = simulator.hash()
    await simulator.history.rewind(seq - 1)
    expect(simulator.history.branches()).toEqual([
      { id: 'branch-1', run: 1, fromSeq: seq - 1, lastSeq: seq, leftAt: now },
    ])
    run(simulator, { type: 'phone.set', e164: '+14155550144', label: 'Dan' })
    expect(await simulator.history.switchTo('branch-1')).toEqual({ ok: true, value: null })
    expect([simulator.hash(), phones(simulator)]).toEqual([hash, ['Ana', 'Ben', 'Cleo']])
    await simulator.history.switchTo(simulator.history.branches().at(-1)?.id ?? '')
    expect(phones(simulator)).toEqual(['Ana', 'Ben', 'Dan'])
  })

  test('stands at the time at which it was left, also where nothing fell due since its last step', async () => {
    const simulator = await aSimulator()
    await simulator.changeClock({ advanceSeconds: 90 })
    const left = simulator.status()
    await simulator.history.rewind(1)
    await simulator.history.switchTo('branch-1')
    expect(simulator.status()).toEqual({ ...left, run: 3 })
  })

  test('can be returned to after a reset', async () => {
    const simulator = await aSimulator()
    const hash = simulator.hash()
    simulator.reset({ empty: true })
    await simulator.history.switchTo(simulator.history.branches()[0]?.id ?? '')
    expect(simulator.hash()).toBe(hash)
  })

  test('is one of the newest eight', async () => {
    const simulator = await aSimulator()
    for (let times = 0; times < 10; times += 1) simulator.reset()
    expect(simulator.history.branches().map(({ id }) => id)).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10].map((number) => `branch-${number}`),
    )
    expect(await simulator.history.switchTo('branch-1')).toMatchObject({
      ok: false,
      error: { code: 'not_found', status: 404 },
    })
  })

  test('costs no other one when it is returned to', async () => {
    const simulator = await aSimulator()
    for (let times = 0; times < 8; times += 1) simulator.reset()
    await simulator.history.switchTo('branch-4')
    expect(simulator.history.branches().map(({ id }) => id)).toEqual(
      [1, 2, 3, 5, 6, 7, 8, 9].map((number) => `branch-${number}`),
    )
  })
})

describe('a rewind that takes its time', () => {
  test('lets other work have its turn', async () => {
    const realTime = new HandTime(8)
    const simulator = await aSimulator({ realTime })
    const rewound = simulator.history.rewind(simulator.status().seq)
    expect(simulator.clock().run).toBe(1)
    for (let turns = 0; simulator.clock().run === 1 && turns < 1_000; turns += 1) {
      realTime.pass(0)
      await Promise.resolve()
    }
    expect([await rewound, simulator.clock().run]).toEqual([{ ok: true, value: null }, 2])
  })

  test('gives way to a run that began meanwhile', async () => {
    const realTime = new HandTime(8)
    const simulator = await aSimulator({ realTime })
    const rewound = simulator.history.rewind(1)
    simulator.reset({ empty: true })
    realTime.pass(0)
    for (let turns = 0; realTime.sleepsFor !== null && turns < 1_000; turns += 1) {
      await Promise.resolve()
      realTime.pass(0)
    }
    expect(await rewound).toMatchObject({ ok: false, error: { code: 'other_run', status: 409 } })
    expect([simulator.clock().run, phones(simulator)]).toEqual([2, []])
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

  test.each([{ advanceSeconds: 1 }, { toNextEvent: true }] as const)(
    'advances by %j from where it stands, however fast it runs',
    async (change) => {
      const realTime = new HandTime(1)
      const simulator = await aSimulator({ clock: { mode: 'running', rate: 3_000_000 }, realTime })
      expect(await simulator.changeClock(change)).toMatchObject({ ok: true })
    },
  )

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

test('an advance that was under way when it was saved goes on by itself, also with a paused clock', async () => {
  const original = await aSimulator()
  const saved = original.save()
  const goal = original.status().now + 7_200_000
  const image = { ...saved.image, position: { ...saved.image.position, goal } }
  const again = await aSimulator({ saved: { ...saved, image } })
  again.catchUp()
  expect(again.status()).toMatchObject({ now: goal, goal })
  expect(again.status().seq).toBeGreaterThan(original.status().seq)
})
