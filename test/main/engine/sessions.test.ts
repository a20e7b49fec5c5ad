import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { ana, aService, ben, cleo, n1 } from '#test/support/a-service.ts'
import { aSession, numbersOf, sessionNow } from '#test/support/a-session.ts'
import { anEngine, done, pass, refused, start } from '#test/support/an-engine.ts'

type Changes = { status?: 'open' | 'in-progress' | 'closed'; ttl?: number; dateExpiry?: number | null }

function update(engine: Engine, { serviceSid, sid }: SessionView, changes: Changes): SessionView {
  return done(engine, { type: 'session.update', serviceSid, sessionSid: sid, ...changes })
}

function refusedUpdate(engine: Engine, { serviceSid, sid }: SessionView, changes: Changes) {
  return refused(engine, { type: 'session.update', serviceSid, sessionSid: sid, ...changes })
}

test('T-037 T-038 a new session is open, for voice and messages, with empty dates', () => {
  const engine = anEngine()
  const service = aService(engine)
  expect(aSession(engine, service.sid)).toEqual({
    sid: expect.stringMatching(/^KC[0-9a-f]{32}$/),
    serviceSid: service.sid,
    uniqueName: null,
    status: 'open',
    mode: 'voice-and-message',
    closedReason: null,
    ttl: 0,
    dateExpiry: null,
    dateStarted: null,
    dateEnded: null,
    dateLastInteraction: null,
    dateReopened: null,
    dateCreated: start,
    dateUpdated: start,
    expiresAt: null,
    participants: [],
  })
})

test('T-052 people alone do not start a session', () => {
  const engine = anEngine()
  const service = aService(engine)
  expect(aSession(engine, service.sid, [ana, ben]).status).toBe('open')
})

test('T-055 a session closed by request ends now, for the reason api, and never started', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid, [ana, ben])
  pass(engine, 5)
  expect(update(engine, session, { status: 'closed' })).toMatchObject({
    status: 'closed',
    closedReason: 'api',
    dateEnded: start + 5000,
    dateStarted: null,
  })
})

test('T-056 a closed session cannot be opened, only put back in progress', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid)
  update(engine, session, { status: 'closed' })
  const error = refusedUpdate(engine, session, { status: 'open' })
  expect(error.code).toBe(80608)
  expect(error.message).toContain('in-progress')
})

test('T-057 a re-opened session has its people and numbers again', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid, [ana, ben])
  update(engine, session, { status: 'closed' })
  const reopened = update(engine, session, { status: 'in-progress' })
  expect(reopened).toMatchObject({ status: 'in-progress', closedReason: null, dateEnded: null })
  expect(numbersOf(reopened)).toEqual([n1, n1])
})

test('T-058 a closed session takes no new times: 80607', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid)
  update(engine, session, { status: 'closed' })
  expect(refusedUpdate(engine, session, { ttl: 10 }).code).toBe(80607)
})

test('T-061 a session with a ttl of 60 s and no traffic is closed at 60 s, not before', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid, [ana, ben], { ttl: 60 })
  expect(session.expiresAt).toBe(start + 60_000)
  pass(engine, 59)
  expect(sessionNow(engine, session).status).toBe('open')
  pass(engine, 2)
  expect(sessionNow(engine, session)).toMatchObject({
    status: 'closed',
    closedReason: 'ttl',
    dateEnded: start + 60_000,
    expiresAt: null,
  })
})

test('an expiry date beats the ttl', () => {
  const engine = anEngine()
  const service = aService(engine)
  const session = aSession(engine, service.sid, [], { ttl: 60, dateExpiry: start + 120_000 })
  pass(engine, 61)
  expect(sessionNow(engine, session).status).toBe('open')
  pass(engine, 60)
  expect(sessionNow(engine, session)).toMatchObject({ closedReason: 'date-expiry', dateEnded: start + 120_000 })
})

test('an expiry date that is cleared lets the ttl count again', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid, [], { ttl: 600, dateExpiry: start + 60_000 })
  expect(update(engine, session, { dateExpiry: null }).expiresAt).toBe(start + 600_000)
})

test('T-044 without ttl and expiry date a session stays open for 91 days, unless the 90-day rule is switched on', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid)
  pass(engine, 91 * 86_400)
  expect(sessionNow(engine, session).status).toBe('open')
  done(engine, { type: 'settings.set', values: { assumeNinetyDayTtl: true } })
  expect(sessionNow(engine, session)).toMatchObject({ status: 'closed', closedReason: 'ttl' })
})

test('T-045 a session cannot be made with an expiry date in the past', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  expect(refused(engine, { type: 'session.create', serviceSid, dateExpiry: start - 1 }).code).toBe(80701)
})

test('T-047 a name is unique in its service; T-048 not beyond it; T-049 free again after delete', () => {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  const named = { type: 'session.create', serviceSid, uniqueName: 'Ride 7' } as const
  const session = done(engine, named)
  expect(refused(engine, named).code).toBe(80603)
  const other = aService(engine, [], 'other')
  done(engine, { ...named, serviceSid: other.sid })
  done(engine, { type: 'session.delete', serviceSid, sessionSid: session.sid })
  done(engine, named)
})

test('a session cannot be re-opened while its people use their numbers elsewhere: 80604', () => {
  const engine = anEngine()
  const { sid } = aService(engine)
  const first = aSession(engine, sid, [ana, ben])
  update(engine, first, { status: 'closed' })
  const second = aSession(engine, sid, [ana, cleo])
  expect(refusedUpdate(engine, first, { status: 'in-progress' }).code).toBe(80604)
  update(engine, second, { status: 'closed' })
  expect(update(engine, first, { status: 'in-progress' }).status).toBe('in-progress')
})

test('a re-opened session counts its ttl from the re-opening', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid, [], { ttl: 60 })
  pass(engine, 100)
  expect(update(engine, session, { status: 'in-progress' }).expiresAt).toBe(start + 160_000)
})

test('T-063 a deleted session is gone with its people', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid, [ana, ben])
  done(engine, { type: 'session.delete', serviceSid: session.serviceSid, sessionSid: session.sid })
  expect(engine.query({ type: 'session.find', sessionSid: session.sid })).toBeNull()
  expect(engine.query({ type: 'counts' })).toMatchObject({ sessions: 0, participants: 0 })
})

test('T-070 a third person does not fit; T-075 but one who comes for another does; T-071 a removed one never returns', () => {
  const engine = anEngine()
  const session = aSession(engine, aService(engine).sid, [ana, ben])
  const place = { serviceSid: session.serviceSid, sessionSid: session.sid }
  const add = (identifier: string) => ({ type: 'participant.add', ...place, identifier }) as const
  expect(refused(engine, add(cleo))).toMatchObject({
    code: 80609,
    message: 'A Session may have at most 2 participants',
  })
  const participantSid = session.participants[0]?.sid ?? ''
  done(engine, { type: 'participant.remove', ...place, participantSid })
  expect(refused(engine, add(ana)).code).toBe(80103)
  done(engine, add(cleo))
  expect(sessionNow(engine, session).participants.map(({ dateDeleted }) => dateDeleted)).toEqual([start, null, null])
})

test('T-072 an identifier must be a phone number: 80404', () => {
  const engine = anEngine()
  const { serviceSid, sid: sessionSid } = aSession(engine, aService(engine).sid)
  for (const identifier of ['+1555', 'hello']) {
    expect(refused(engine, { type: 'participant.add', serviceSid, sessionSid, identifier }).code).toBe(80404)
  }
})

test('T-073 a number that cannot exist is refused only in strict mode', () => {
  const engine = anEngine()
  const { serviceSid, sid: sessionSid } = aSession(engine, aService(engine).sid)
  const add = { type: 'participant.add', serviceSid, sessionSid, identifier: '+15551234567' } as const
  done(engine, { type: 'settings.set', values: { strictIdentifiers: true } })
  expect(refused(engine, add).code).toBe(80404)
  done(engine, { type: 'settings.set', values: { strictIdentifiers: false } })
  done(engine, add)
})
