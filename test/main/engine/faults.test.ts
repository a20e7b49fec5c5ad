import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { rulesOf } from '#test/support/a-ride.ts'
import { ana, aService, n1 } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anEngine, done, refused } from '#test/support/an-engine.ts'

function used(engine: Engine): number[] {
  return engine.query({ type: 'faults' }).map((fault) => fault.used)
}

/** A service with Ana in one session, and a second session without her. */
function twoSessions(engine: Engine) {
  const { sid: serviceSid } = aService(engine)
  aSession(engine, serviceSid, [ana])
  const second = aSession(engine, serviceSid)
  return { type: 'participant.add', serviceSid, sessionSid: second.sid, identifier: ana } as const
}

test('a race refuses the second request, once; a retry succeeds', () => {
  const engine = anEngine()
  const add = twoSessions(engine)
  done(engine, { type: 'fault.add', kind: 'participant-race' })
  const { traceId, ...error } = refused(engine, add)
  expect(error).toMatchObject({ code: 80623, status: 409 })
  expect(rulesOf(engine, { traceId: traceId ?? '' })).toEqual(['!fault'])
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 10 })).toEqual([])
  expect(used(engine)).toEqual([1])
  expect(done(engine, add)).toMatchObject({ identifier: ana })
})

test('where the account allows conflicts a race lets both in, warns and says why', () => {
  const engine = anEngine({ settings: { allowParticipantConflict: true } })
  const add = twoSessions(engine)
  done(engine, { type: 'fault.add', kind: 'participant-race' })
  done(engine, add)
  const [alert] = engine.query({ type: 'alerts', afterSeq: 0, limit: 10 })
  expect(alert?.code).toBe(80802)
  expect(rulesOf(engine, { traceId: alert?.traceId ?? '' })[0]).toBe('fault')
  expect(used(engine)).toEqual([1])
})

test('a race needs a person who is in another active session', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  done(engine, { type: 'fault.add', kind: 'participant-race' })
  aSession(engine, serviceSid, [ana])
  expect(used(engine)).toEqual([0])
})

test('a fault strikes only what it matches', () => {
  const engine = anEngine()
  const add = twoSessions(engine)
  const match = { from: '+14155550199' }
  done(engine, { type: 'fault.add', kind: 'participant-race', match })
  done(engine, add)
  expect(engine.query({ type: 'faults' })).toEqual([
    { id: 1, kind: 'participant-race', match, count: 1, probability: 1, value: null, used: 0 },
  ])
})

test('a fault of no probability never strikes, a likely one comes up sooner or later', () => {
  const engine = anEngine()
  const add = twoSessions(engine)
  done(engine, { type: 'fault.add', kind: 'participant-race', count: null, probability: 0 })
  done(engine, { type: 'fault.add', kind: 'participant-race', count: null, probability: 0.9 })
  const tries = Array.from({ length: 20 }, () => engine.execute({ ...add, proxyIdentifier: n1 }))
  expect(tries.some(({ ok }) => !ok)).toBe(true)
  expect(used(engine)[0]).toBe(0)
  expect(used(engine)[1]).toBeGreaterThan(0)
})

test('a removed fault is gone', () => {
  const engine = anEngine()
  const { id } = done(engine, { type: 'fault.add', kind: 'participant-race' })
  done(engine, { type: 'fault.remove', id })
  expect(engine.query({ type: 'faults' })).toEqual([])
  expect(refused(engine, { type: 'fault.remove', id })).toMatchObject({ code: 'not_found', status: 404 })
})

test('each fault that is made, strikes or is removed is told to those who listen', () => {
  const engine = anEngine()
  const add = twoSessions(engine)
  const before = engine.status().eventSeq
  const made = done(engine, { type: 'fault.add', kind: 'participant-race' })
  refused(engine, add)
  done(engine, { type: 'fault.remove', id: made.id })
  const events = engine.eventsAfter(before)
  expect(events === 'gone' ? events : events.filter(({ type }) => type.startsWith('fault.'))).toMatchObject([
    { type: 'fault.changed', fault: made },
    { type: 'fault.changed', fault: { ...made, used: 1 } },
    { type: 'fault.removed', id: made.id },
  ])
})
