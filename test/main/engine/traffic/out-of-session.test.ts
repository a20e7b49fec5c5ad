import { expect, test } from 'vitest'
import { alertCodes, aRide, callsOf, dial, lastCall, leave, messagesOf, rulesOf, text } from '#test/support/a-ride.ts'
import { ana, ben, dan, n1, n2 } from '#test/support/a-service.ts'
import { done, pass } from '#test/support/an-engine.ts'

test('T-129 a stranger’s call is not connected and leaves 80902', () => {
  const { engine } = aRide()
  expect(dial(engine, dan, n1)).toMatchObject({ outcome: 'out-of-session', interactionSid: null })
  expect(alertCodes(engine)).toEqual([80902])
  expect(lastCall(engine, dan)).toMatchObject({
    status: 'failed',
    answeredAt: null,
    heard: [{ from: 'system', text: 'The number you have dialled is not in service.' }],
  })
  expect([callsOf(engine, ana), callsOf(engine, ben)]).toEqual([[], []])
})

test('T-130 a stranger’s text is dropped and leaves 80905', () => {
  const { engine } = aRide()
  const contact = text(engine, dan, n1)
  expect(contact).toMatchObject({ outcome: 'out-of-session', interactionSid: null })
  expect(alertCodes(engine)).toEqual([80905])
  expect([messagesOf(engine, ana), messagesOf(engine, ben)]).toEqual([[], []])
  expect(rulesOf(engine, contact)).toEqual(['number-in-pool', 'opt-out-word', '!active-session', '!out-of-session'])
})

test('a text after expiry leaves 80904 first, then 80905, both about the session that expired', () => {
  const { engine, session } = aRide({ ttl: 60 })
  pass(engine, 60)
  const contact = text(engine, ana, n1)
  expect(contact).toMatchObject({ outcome: 'out-of-session', alertSids: [expect.any(String), expect.any(String)] })
  expect(engine.query({ type: 'alerts', afterSeq: 0, limit: 10 })).toMatchObject([
    { code: 80904, sessionSid: session.sid, traceId: contact.traceId },
    { code: 80905, sessionSid: session.sid, traceId: contact.traceId },
  ])
  expect(rulesOf(engine, contact)).toEqual([
    'number-in-pool',
    'opt-out-word',
    '!active-session',
    '!session-expired-before',
    '!out-of-session',
  ])
})

test('a text after a session was closed by request is out of session without 80904', () => {
  const { engine, session } = aRide()
  const { sid: sessionSid, serviceSid } = session
  done(engine, { type: 'session.update', serviceSid, sessionSid, status: 'closed' })
  expect(rulesOf(engine, text(engine, ana, n1))).toContain('previous-session')
  expect(alertCodes(engine)).toEqual([80905])
})

test('somebody who was removed from a session is out of it', () => {
  const { engine, ana: removed } = aRide()
  leave(engine, removed)
  const contact = text(engine, ana, n1)
  expect(contact.outcome).toBe('out-of-session')
  expect(rulesOf(engine, contact)).toContain('previous-session')
})

test('a participant who uses another number of the pool is known, but out of session: 80903 and 80905', () => {
  const { engine } = aRide()
  const contact = text(engine, ana, n2)
  expect(contact.outcome).toBe('out-of-session')
  expect(alertCodes(engine)).toEqual([80903, 80905])
  expect(messagesOf(engine, ben)).toEqual([])
})

test('a deleted session takes its traffic with it', () => {
  const { engine, session } = aRide()
  done(engine, { type: 'session.delete', serviceSid: session.serviceSid, sessionSid: session.sid })
  expect(text(engine, ana, n1).outcome).toBe('out-of-session')
})
