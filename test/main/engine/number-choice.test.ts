import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { ana, aService, ben, cleo, dan, n1, n2, pooled } from '#test/support/a-service.ts'
import { aSession, numbersOf, sessionNow } from '#test/support/a-session.ts'
import { anEngine, done, refused } from '#test/support/an-engine.ts'

const eve = '+14155550155'

function close(engine: Engine, serviceSid: string, sessionSid: string): void {
  done(engine, { type: 'session.update', serviceSid, sessionSid, status: 'closed' })
}

function number(engine: Engine, e164: string) {
  return engine.query({ type: 'number', e164 })
}

test('T-069 two people of one session share the first number that fits', () => {
  const engine = anEngine()
  const service = aService(engine)
  expect(numbersOf(aSession(engine, service.sid, [ana, ben]))).toEqual([n1, n1])
})

test('T-078 the worked example: idle numbers are not preferred, and a person in two sessions gets a second number', () => {
  const engine = anEngine()
  const { sid } = aService(engine)
  const [a, b, c, x, y] = [ana, ben, cleo, dan, eve]
  expect(numbersOf(aSession(engine, sid, [a, x]))).toEqual([n1, n1])
  expect(numbersOf(aSession(engine, sid, [b, y]))).toEqual([n1, n1])
  expect(numbersOf(aSession(engine, sid, [c, x]))).toEqual([n1, n2])
  for (const e164 of ['+447700900001']) pooled(engine, sid, e164)
  expect(numbersOf(aSession(engine, sid, ['+447700900123', '+14155550177']))).toEqual(['+447700900001', n1])
})

test('T-080 a person in as many sessions as there are numbers gets no more: 80208, an alert and a trace', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine, [n1])
  aSession(engine, serviceSid, [ana, ben])
  const session = aSession(engine, serviceSid, [cleo])
  const error = refused(engine, {
    type: 'participant.add',
    serviceSid,
    sessionSid: session.sid,
    identifier: ben,
  })
  expect(error).toMatchObject({ code: 80208, status: 400, parameter: 'identifier' })
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 10 })).toMatchObject([
    { code: 80208, sessionSid: session.sid, traceId: error.traceId },
  ])
  const trace = engine.query({ type: 'trace', traceId: error.traceId ?? '' })
  expect(trace?.steps.map(({ rule, passed }) => [rule, passed])).toEqual([
    ['pool-not-empty', true],
    ['country', true],
    ['voice-capable', true],
    ['sms-capable', true],
    ['not-reserved', true],
    ['unused-by-person', false],
  ])
  expect(sessionNow(engine, session).participants).toHaveLength(1)
})

test('a session whose second person finds no number is not made at all', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine, [n1])
  aSession(engine, serviceSid, [ana, ben])
  const before = engine.query({ type: 'counts' })
  const participants = [{ identifier: cleo }, { identifier: ben }]
  expect(refused(engine, { type: 'session.create', serviceSid, participants }).code).toBe(80208)
  expect(engine.query({ type: 'counts' })).toEqual({ ...before, alerts: before.alerts + 1 })
})

test('T-082 an empty pool: 80205', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine, [])
  const { sid: sessionSid } = aSession(engine, serviceSid)
  expect(refused(engine, { type: 'participant.add', serviceSid, sessionSid, identifier: ana }).code).toBe(80205)
})

test('T-088 only reserved numbers: 80207, unless one is named (T-089)', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine, [])
  pooled(engine, serviceSid, n1, true)
  const { sid: sessionSid } = aSession(engine, serviceSid)
  const add = { type: 'participant.add', serviceSid, sessionSid, identifier: ana } as const
  expect(refused(engine, add).code).toBe(80207)
  expect(done(engine, { ...add, proxyIdentifier: n1 }).proxyIdentifier).toBe(n1)
})

test('T-090 a number that is named must be owned (80606) and in the pool (80605)', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  const { sid: sessionSid } = aSession(engine, serviceSid)
  const add = { type: 'participant.add', serviceSid, sessionSid, identifier: ana } as const
  expect(refused(engine, { ...add, proxyIdentifier: '+14155559999' }).code).toBe(80606)
  done(engine, { type: 'number.set', e164: '+14155559999' })
  expect(refused(engine, { ...add, proxyIdentifier: '+14155559999' }).code).toBe(80605)
})

test('T-091 a pair that is active elsewhere cannot be named: 80604', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  aSession(engine, serviceSid, [ana, ben])
  const { sid: sessionSid } = aSession(engine, serviceSid)
  const add = { type: 'participant.add', serviceSid, sessionSid, identifier: ana, proxyIdentifier: n1 } as const
  expect(refused(engine, add).code).toBe(80604)
})

test('T-093 the conflict flag lets a pair be active twice, with a warning; T-094 unless the request forbids it', () => {
  const engine = anEngine({ settings: { allowParticipantConflict: true } })
  const { sid: serviceSid } = aService(engine)
  aSession(engine, serviceSid, [ana, ben])
  const { sid: sessionSid } = aSession(engine, serviceSid)
  const add = { type: 'participant.add', serviceSid, sessionSid, identifier: ana, proxyIdentifier: n1 } as const
  expect(refused(engine, { ...add, failOnParticipantConflict: true }).code).toBe(80604)
  expect(done(engine, add).proxyIdentifier).toBe(n1)
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 10 }).map(({ code }) => code)).toEqual([80802])
})

test('T-096 prefer-sticky gives a person the number of their last session again', () => {
  const engine = anEngine()
  const { sid } = aService(engine)
  const first = aSession(engine, sid, [ana, ben])
  const second = aSession(engine, sid, [ana, cleo])
  expect(numbersOf(second)).toEqual([n2, n1])
  close(engine, sid, first.sid)
  close(engine, sid, second.sid)
  expect(numbersOf(aSession(engine, sid, [ana, dan]))).toEqual([n2, n1])
})

test('T-098 avoid-sticky gives a person other numbers while there are some, then one of them again', () => {
  const engine = anEngine()
  const { sid } = aService(engine)
  done(engine, { type: 'service.update', serviceSid: sid, numberSelectionBehavior: 'avoid-sticky' })
  const given = [1, 2, 3].map(() => {
    const session = aSession(engine, sid, [ana])
    close(engine, sid, session.sid)
    return numbersOf(session)[0]
  })
  expect(given).toEqual([n1, n2, n1])
})

test('T-034 in_use counts sessions, not people; T-035 a closed session gives its numbers back', () => {
  const engine = anEngine()
  const { sid } = aService(engine)
  const session = aSession(engine, sid, [ana, ben])
  expect(number(engine, n1)?.pool?.inUse).toBe(1)
  close(engine, sid, session.sid)
  expect(number(engine, n1)?.pool?.inUse).toBe(0)
})

test('T-032 a number of an active session cannot leave the pool (80611); T-033 it can once the session is closed', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  const session = aSession(engine, serviceSid, [ana, ben])
  const remove = { type: 'pool.remove', serviceSid, numberSid: number(engine, n1)?.sid ?? '' } as const
  expect(refused(engine, remove).code).toBe(80611)
  close(engine, serviceSid, session.sid)
  done(engine, remove)
  expect(number(engine, n1)?.pool).toBeNull()
})
