import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { alertCodes, text } from '#test/support/a-ride.ts'
import { ana, aService, ben, n1, n2 } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anAnswer, answer, listen, strayUrl } from '#test/support/a-webhook.ts'
import { anEngine, done, refused } from '#test/support/an-engine.ts'

const n3 = '+14155555656'

/** A session, and how people are added to it. */
function aSetting(pool: readonly string[]) {
  const engine = anEngine()
  const service = aService(engine, pool)
  const { sid: sessionSid } = aSession(engine, service.sid)
  const wish = (identifier: string, proxyIdentifier?: string) =>
    ({ type: 'participant.add', serviceSid: service.sid, sessionSid, identifier, proxyIdentifier }) as const
  const add = (...who: Parameters<typeof wish>) => done(engine, wish(...who))
  return { engine, service, add, refuse: (...who: Parameters<typeof wish>) => refused(engine, wish(...who)) }
}

const lastTrace = (engine: Engine) => {
  const alert = engine.query({ type: 'alerts', afterSeq: 0, limit: 10 }).at(-1)
  return engine.query({ type: 'trace', traceId: alert?.traceId ?? '' })?.steps.at(-1)
}

test('nobody is given the own number of somebody in the session', () => {
  const { add } = aSetting([n1, n2, n3])
  expect(add(n1).proxyIdentifier).toBe(n2)
  expect(add(ben).proxyIdentifier).toBe(n2)
})

test('the pool passes over the number of who was in the session once', () => {
  const { engine, service, add } = aSetting([n1, n2])
  const { sid: participantSid, sessionSid } = add(n1)
  done(engine, {
    type: 'participant.remove',
    serviceSid: service.sid,
    sessionSid,
    participantSid,
  })
  expect([add(ana).proxyIdentifier, add(ben).proxyIdentifier]).toEqual([n2, n2])
})

test('where only somebody’s own number is left, nobody is given one: 80208', () => {
  const { engine, refuse } = aSetting([n1])
  expect(refuse(n1)).toMatchObject({ code: 80208, parameter: 'identifier' })
  expect(alertCodes(engine)).toEqual([80208])
  expect(lastTrace(engine)).toMatchObject({ rule: 'nobodys-own', passed: false })
})

test('a number that is somebody’s own cannot be named for anybody in their session: 80402', () => {
  const { engine, add, refuse } = aSetting([n1, n2])
  expect(refuse(n1, n1)).toMatchObject({ code: 80402, parameter: 'proxyIdentifier' })
  add(n1, n2)
  expect(refuse(ben, n1)).toMatchObject({ code: 80402, parameter: 'proxyIdentifier' })
  expect(alertCodes(engine)).toEqual([80402, 80402])
})

test('nobody is added whose own number a partner is shown as the proxy number', () => {
  const { engine, add, refuse } = aSetting([n1, n2])
  expect(add(ben).proxyIdentifier).toBe(n1)
  expect(refuse(n1)).toMatchObject({ code: 80402, parameter: 'identifier' })
  expect(alertCodes(engine)).toEqual([80402])
  expect(lastTrace(engine)).toMatchObject({ rule: 'shown-already', passed: false })
})

test('an own number counts in the form that it is dialled in, too', () => {
  const [mexican, dialled] = ['+525512345678', '+5215512345678']
  const { add, refuse } = aSetting([dialled])
  expect(refuse(mexican)).toMatchObject({ code: 80208 })
  add(ben, dialled)
  expect(refuse(mexican)).toMatchObject({ code: 80402 })
})

test('a number of another country with the same digits is nobody’s own', () => {
  const [american, norwegian] = ['+14791234567', '+4791234567']
  const { add } = aSetting([norwegian])
  expect(add(american, norwegian).proxyIdentifier).toBe(norwegian)
})

test('an answer that would make a session in which somebody is unmasked makes none: 80402', () => {
  const { engine, service } = aSetting([n1, n2])
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  text(engine, ana, n1)
  answer(engine, anAnswer(200, 'application/json', JSON.stringify({ participantIdentifier: n1 })))
  expect(alertCodes(engine)).toEqual([80402])
  expect(engine.query({ type: 'leaks' }).leaks).toEqual([])
})
