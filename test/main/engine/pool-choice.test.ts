import { expect, test } from 'vitest'
import { ana, aService, ben } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anEngine, done, refused } from '#test/support/an-engine.ts'

const german = '+4915112345678'

function aPool() {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  const ask = (identifier: string) =>
    engine.query({ type: 'pool.choice', serviceSid, identifier, mode: 'voice-and-message' })
  return { engine, serviceSid, ask }
}

test('the pool says which number the next person would get, and gives it then', () => {
  const { engine, serviceSid, ask } = aPool()
  const before = engine.hash()
  const choice = ask(ana)
  expect(engine.hash()).toBe(before)
  const session = aSession(engine, serviceSid)
  const joined = done(engine, {
    type: 'participant.add',
    serviceSid,
    sessionSid: session.sid,
    identifier: ana,
  })
  expect(choice).toMatchObject({ number: joined.proxyIdentifier, error: null })
  expect(choice?.steps.map(({ rule, passed }) => [rule, passed])).toEqual([
    ['pool-not-empty', true],
    ['country', true],
    ['voice-capable', true],
    ['sms-capable', true],
    ['not-reserved', true],
    ['unused-by-person', true],
    ['number-pick', true],
  ])
})

test('who would get none is told the refusal that the API would give, and the rule that says no', () => {
  const { engine, serviceSid, ask } = aPool()
  const { sid: sessionSid } = aSession(engine, serviceSid)
  const { traceId: _, ...error } = refused(engine, {
    type: 'participant.add',
    serviceSid,
    sessionSid,
    identifier: german,
  })
  expect(ask(german)).toMatchObject({ number: null, error })
  expect(ask(german)?.steps.at(-1)).toMatchObject({ rule: 'country', passed: false })
})

test('a service that is not there has no pool', () => {
  const { engine } = aPool()
  const elsewhere = { serviceSid: `KS${'9'.repeat(32)}`, identifier: ben, mode: 'message-only' } as const
  expect(engine.query({ type: 'pool.choice', ...elsewhere })).toBeNull()
})
