import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { replay } from '#main/engine/replay.ts'
import { ana, aService, ben, n1 } from '#test/support/a-service.ts'
import { aSession, sessionNow } from '#test/support/a-session.ts'
import { anEngine, done, pass, refused, start } from '#test/support/an-engine.ts'

/** A little life: people, traffic, a refusal, an expiry and an advance. */
function live(engine: Engine): void {
  const { sid: serviceSid } = aService(engine)
  aSession(engine, serviceSid, [ana, ben], { ttl: 60 })
  done(engine, { type: 'phone.sendMessage', from: ana, to: n1, body: 'Hello' })
  refused(engine, { type: 'service.create', uniqueName: 'rides' })
  pass(engine, 30)
  done(engine, { type: 'phone.sendMessage', from: ben, to: n1, body: 'Hi' })
  done(engine, { type: 'clock.advance', to: engine.status().now + 300_000 })
  engine.runDue(engine.status().goal, () => true)
  done(engine, { type: 'phone.sendMessage', from: ana, to: n1, body: 'Still there?' })
}

test('the same seed and commands give the same events and hash', () => {
  const [one, two] = [anEngine({ seed: 7 }), anEngine({ seed: 7 })]
  live(one)
  live(two)
  expect(two.eventsAfter(0)).toEqual(one.eventsAfter(0))
  expect(two.hash()).toBe(one.hash())
})

test('another seed gives other SIDs and another hash', () => {
  const [one, two] = [anEngine({ seed: 7 }), anEngine({ seed: 8 })]
  live(one)
  live(two)
  expect(two.hash()).not.toBe(one.hash())
  expect(aSession(two, aService(two, [], 'x').sid).sid).not.toBe(aSession(one, aService(one, [], 'x').sid).sid)
})

test('replaying the journal gives the same steps, events and hash, at every step', () => {
  const engine = anEngine({ seed: 3 })
  live(engine)
  const { seq } = engine.status()
  const whole = anEngine({ seed: 3 })
  replay(whole, engine.journal(), seq)
  expect(whole.hash()).toBe(engine.hash())
  expect(whole.eventsAfter(0)).toEqual(engine.eventsAfter(0))
  for (let step = 0; step <= seq; step += 1) {
    const part = anEngine({ seed: 3 })
    replay(part, engine.journal(), step)
    expect(part.status().seq).toBe(step)
    expect(part.eventsAfter(0)).toEqual(engine.eventsAfter(0).slice(0, part.status().eventSeq))
  }
})

test('what is done together is what it is one by one, and readers hear of it at once', () => {
  const [together, one] = [anEngine({ seed: 3 }), anEngine({ seed: 3 })]
  const told: number[] = []
  together.subscribe((events) => told.push(events.length))
  together.together(() => live(together))
  live(one)
  const stateOf = (engine: Engine) => [engine.hash(), engine.journal(), engine.eventsAfter(0), engine.status()]
  expect(stateOf(together)).toEqual(stateOf(one))
  expect(told).toEqual([one.status().eventSeq])
})

test('what a command leaves to be done at once is seen by the next one of the same transaction', () => {
  const engine = anEngine()
  aSession(engine, aService(engine).sid, [ana, ben])
  let left = 1
  const dueAt = engine.together(() => {
    engine.execute({ type: 'phone.sendMessage', from: ana, to: n1, body: 'Hello', mediaUrls: [] }, () => left-- > 0)
    return engine.status().nextDueAt
  })
  expect(dueAt).toBe(start)
})

test('steps and events are numbered without a gap', () => {
  const engine = anEngine()
  live(engine)
  const events = engine.eventsAfter(0)
  if (events === 'gone') throw new Error('The events are gone.')
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(engine.status().eventSeq).toBe(events.length)
  const inputs = engine.journal().map(({ seq }) => seq)
  expect(inputs).toEqual([...inputs].sort((a, b) => a - b))
  expect(Math.max(...inputs)).toBeLessThanOrEqual(engine.status().seq)
})

test('a refused command is a step and an input, but changes nothing', () => {
  const engine = anEngine()
  aService(engine)
  const before = engine.query({ type: 'counts' })
  const { seq } = engine.status()
  expect(refused(engine, { type: 'service.create', uniqueName: 'rides' })).toEqual({
    code: 80602,
    status: 400,
    message: 'Service UniqueName must be unique.',
    parameter: 'uniqueName',
  })
  expect(engine.query({ type: 'counts' })).toEqual(before)
  expect(engine.status().seq).toBe(seq + 1)
  expect(engine.journal().at(-1)?.command).toEqual({ type: 'service.create', uniqueName: 'rides' })
})

test('time does not go back', () => {
  expect(refused(anEngine(), { type: 'clock.advance', to: start - 1 }).code).toBe('clock_goes_back')
})

test('an advance runs timers in the order they fall due, each at its own time', () => {
  const engine = anEngine()
  const { sid } = aService(engine)
  const late = aSession(engine, sid, [], { ttl: 600 })
  const early = aSession(engine, sid, [], { ttl: 60 })
  pass(engine, 3600)
  expect(sessionNow(engine, early).dateEnded).toBe(start + 60_000)
  expect(sessionNow(engine, late).dateEnded).toBe(start + 600_000)
  expect(engine.status()).toMatchObject({ now: start + 3_600_000, nextDueAt: start + 60_000 + 90 * 86_400_000 })
})

test('an advance can be done in slices and says when more is left', () => {
  const engine = anEngine()
  const { sid } = aService(engine)
  aSession(engine, sid, [], { ttl: 60 })
  aSession(engine, sid, [], { ttl: 61 })
  let allowed = 1
  expect(engine.runDue(start + 100_000, () => allowed-- > 0)).toBe('more')
  expect(engine.status().now).toBe(start + 60_000)
  expect(engine.runDue(start + 100_000, () => true)).toBe('reached')
  expect(engine.status().now).toBe(start + 100_000)
})
