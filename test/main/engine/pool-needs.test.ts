import { expect, test } from 'vitest'
import { limits } from '#shared/catalog/limits.ts'
import { ana, aService, ben, cleo, dan, n1, n2, pooled } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anEngine, done } from '#test/support/an-engine.ts'

const [n3, n4] = ['+14155555656', '+14155557878']

function needsIn(engine: ReturnType<typeof anEngine>) {
  return engine.query({ type: 'pool.needs' })
}

test('the person in most active sessions at once says how many numbers are needed', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  pooled(engine, serviceSid, n3, true)
  expect(needsIn(engine)).toEqual({ services: [], crowded: [] })
  aSession(engine, serviceSid, [ana, ben])
  expect(needsIn(engine).services).toEqual([{ serviceSid, needed: 1, person: null, free: 2 }])
  const second = aSession(engine, serviceSid, [ana, cleo])
  expect(needsIn(engine).services).toEqual([{ serviceSid, needed: 2, person: ana, free: 2 }])
  done(engine, { type: 'session.update', serviceSid, sessionSid: second.sid, status: 'closed' })
  expect(needsIn(engine).services).toEqual([{ serviceSid, needed: 1, person: null, free: 2 }])
})

test('each service needs numbers of its own', () => {
  const engine = anEngine()
  const [rides, parcels] = [aService(engine), aService(engine, [n3, n4], 'parcels')]
  for (const other of [ben, cleo]) aSession(engine, rides.sid, [ana, other])
  aSession(engine, parcels.sid, [ana, dan])
  expect(needsIn(engine).services).toEqual([
    { serviceSid: rides.sid, needed: 2, person: ana, free: 2 },
    { serviceSid: parcels.sid, needed: 1, person: null, free: 2 },
  ])
})

test('a number is crowded from as many active participants on as the product advises, however many sessions there are', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine, [n1])
  const person = (index: number) => `+1415556${String(index).padStart(4, '0')}`
  const half = limits.advisedParticipantsPerNumber / 2
  for (let index = 0; index < half - 1; index += 1)
    aSession(engine, serviceSid, [person(2 * index), person(2 * index + 1)])
  aSession(engine, serviceSid, [ana])
  expect(needsIn(engine).crowded).toEqual([])
  aSession(engine, serviceSid, [ben])
  expect(needsIn(engine).crowded).toEqual([{ e164: n1, sessions: half + 1, participants: 2 * half }])
  pooled(engine, serviceSid, n2)
  expect(needsIn(engine).services).toEqual([{ serviceSid, needed: 1, person: null, free: 2 }])
})
