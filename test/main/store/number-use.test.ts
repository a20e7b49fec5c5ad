import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { ana, aService, ben, cleo, dan, n1 } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anEngine, done, pass } from '#test/support/an-engine.ts'

function usesOf(engine: Engine): number | undefined {
  return engine.query({ type: 'number', e164: n1 })?.pool?.inUse
}

test('a number counts the active sessions on it, once each', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine, [n1])
  const first = aSession(engine, serviceSid, [ana, ben], { ttl: 60 })
  const second = aSession(engine, serviceSid, [cleo])
  expect(usesOf(engine)).toBe(2)
  const [person] = second.participants
  done(engine, { type: 'participant.remove', serviceSid, sessionSid: second.sid, participantSid: person?.sid ?? '' })
  expect(usesOf(engine)).toBe(1)
  pass(engine, 60)
  expect(usesOf(engine)).toBe(0)
  done(engine, { type: 'session.update', serviceSid, sessionSid: first.sid, status: 'in-progress' })
  expect(usesOf(engine)).toBe(1)
  aSession(engine, serviceSid, [dan])
  done(engine, { type: 'session.delete', serviceSid, sessionSid: first.sid })
  expect(usesOf(engine)).toBe(1)
})
