import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { Contact } from '#shared/contract/command.ts'
import type { SessionView } from '#shared/resources/session.ts'
import {
  alertCodes,
  aRide,
  dial,
  interactionOf,
  lastCall,
  type Ride,
  received,
  rulesOf,
  text,
} from '#test/support/a-ride.ts'
import { ana, cleo, dan, n1, n2, pooled } from '#test/support/a-service.ts'
import { numbersOf, sessionNow } from '#test/support/a-session.ts'
import { anAnswer, answer, interceptUrl, listen, pendingOf, requestsOf, strayUrl } from '#test/support/a-webhook.ts'
import { done } from '#test/support/an-engine.ts'

const r1 = '+14155557000'
const r2 = '+14155557001'

/** A ride whose pool has two reserved numbers as well, and whose service has an out-of-session URL. */
function aDirectory(): Ride {
  const ride = aRide()
  for (const e164 of [r1, r2]) pooled(ride.engine, ride.service.sid, e164, true)
  listen(ride.engine, ride.service, { outOfSessionCallbackUrl: strayUrl })
  return ride
}

function propose(engine: Engine, wish: object, contentType = 'application/json'): void {
  answer(engine, anAnswer(200, contentType, JSON.stringify(wish)))
}

function contactNow(engine: Engine, { resourceSid }: Contact): Contact {
  const contact = engine.query({ type: 'contact', resourceSid })
  if (contact === null) throw new Error('The contact is gone.')
  return contact
}

/** The session that was made last. */
function lastSession(engine: Engine): SessionView {
  const session = engine.query({ type: 'sessions.shown', active: 100, closed: 100 }).at(-1)
  if (session === undefined) throw new Error('There is no session.')
  return session
}

test('T-134 JSON makes a session of the sender and another person, and the text goes on in it', () => {
  const { engine } = aDirectory()
  const contact = text(engine, dan, r1, 'Is it still for sale?')
  propose(engine, { participantIdentifier: cleo, uniqueName: 'Ad 9' }, 'application/json; charset=utf-8')
  const session = lastSession(engine)
  expect(session).toMatchObject({ uniqueName: 'Ad 9', status: 'in-progress', mode: 'voice-and-message', ttl: 0 })
  expect(session.participants).toMatchObject([
    { identifier: dan, proxyIdentifier: r1 },
    { identifier: cleo, proxyIdentifier: n1 },
  ])
  expect(received(engine, cleo)).toEqual([[n1, 'Is it still for sale?']])
  expect(contactNow(engine, contact)).toMatchObject({ outcome: 'auto-created', alertSids: [] })
  expect(interactionOf(engine, contactNow(engine, contact)).sessionSid).toBe(session.sid)
  expect(rulesOf(engine, contact)).toEqual([
    'number-in-pool',
    'opt-out-word',
    '!active-session',
    'out-of-session',
    'out-of-session-answer',
    'new-session',
    'active-session',
    'session-mode',
    'partner',
    'masking',
    'message-length',
    'outbound-opt-out',
    'carrier',
  ])
})

test('T-134 a call goes on in the new session as well', () => {
  const { engine } = aDirectory()
  const contact = dial(engine, dan, r1)
  propose(engine, { participantIdentifier: cleo })
  expect(contactNow(engine, contact).outcome).toBe('auto-created')
  expect(lastCall(engine, cleo)).toMatchObject({ status: 'ringing', peer: n1 })
})

test('T-135 the other person gets the number that the answer names, reserved or not', () => {
  const { engine } = aDirectory()
  text(engine, dan, r1)
  propose(engine, { participantIdentifier: cleo, participantProxyIdentifier: r2 })
  expect(numbersOf(lastSession(engine))).toEqual([r1, r2])
})

test.each([
  [{}],
  [{ participantIdentifier: '' }],
  [{ participantIdentifier: 7 }],
  [{ participantIdentifier: cleo, mode: 'loud' }],
  [{ participantIdentifier: cleo, ttl: -1 }],
  [{ participantIdentifier: cleo, dateExpiry: 'soon' }],
  [[cleo]],
])('T-136 JSON that is no session makes none and leaves 80905: %j', (wish) => {
  const { engine, session } = aDirectory()
  const contact = text(engine, dan, r1)
  propose(engine, wish)
  expect(alertCodes(engine)).toEqual([80905])
  expect(contactNow(engine, contact).outcome).toBe('out-of-session')
  expect(lastSession(engine).sid).toBe(session.sid)
})

test('T-137 without a ttl the session has none, whatever the service’s default', () => {
  const { engine, service } = aDirectory()
  done(engine, { type: 'service.update', serviceSid: service.sid, defaultTtl: 60 })
  text(engine, dan, r1)
  propose(engine, { participantIdentifier: cleo })
  expect(lastSession(engine)).toMatchObject({ ttl: 0, dateExpiry: null, expiresAt: null })
})

test.each([
  [
    { ttl: 90, mode: 'message-only' },
    { ttl: 90, mode: 'message-only', dateExpiry: null },
  ],
  [{ ttl: '90' }, { ttl: 90 }],
  [{ dateExpiry: '2026-12-24T18:00:00Z' }, { dateExpiry: Date.UTC(2026, 11, 24, 18) }],
  [{ dateExpiry: '2026-12-24T18:00' }, { dateExpiry: Date.UTC(2026, 11, 24, 18) }],
  [
    { dateExpiry: '2026-12-24', uniqueName: null },
    { dateExpiry: Date.UTC(2026, 11, 24), uniqueName: null },
  ],
])('what the answer says of the session is kept: %j', (wish, kept) => {
  const { engine } = aDirectory()
  text(engine, dan, r1)
  propose(engine, { participantIdentifier: cleo, ...wish })
  expect(lastSession(engine)).toMatchObject(kept)
})

test.each([
  [{ participantIdentifier: cleo, uniqueName: 'Ride 7' }, 80603],
  [{ participantIdentifier: 'nobody' }, 80404],
  [{ participantIdentifier: dan }, 80103],
  [{ participantIdentifier: ana, participantProxyIdentifier: n1 }, 80604],
  [{ participantIdentifier: '+81312345678' }, 80203],
  [{ participantIdentifier: cleo, dateExpiry: '2020-01-01' }, 80701],
])('a session that cannot be made leaves the reason, and nothing of it: %j leaves %i', (wish, code) => {
  const { engine } = aDirectory()
  const contact = text(engine, dan, r1)
  const before = engine.query({ type: 'counts' })
  propose(engine, wish)
  expect(alertCodes(engine)).toEqual([code])
  expect(contactNow(engine, contact).outcome).toBe('out-of-session')
  expect(rulesOf(engine, contact).at(-1)).toBe('!new-session')
  expect({ ...engine.query({ type: 'counts' }), alerts: 0 }).toEqual(before)
})

test('without a mode the session carries what the numbers of both can', () => {
  const { engine } = aDirectory()
  for (const e164 of [n1, n2]) done(engine, { type: 'number.set', e164, capabilities: { sms: false } })
  const contact = dial(engine, dan, r1)
  propose(engine, { participantIdentifier: cleo })
  expect(lastSession(engine).mode).toBe('voice-only')
  expect(contactNow(engine, contact).outcome).toBe('auto-created')
})

test('a text that the new session does not carry is rejected in it', () => {
  const { engine } = aDirectory()
  const contact = text(engine, dan, r1)
  propose(engine, { participantIdentifier: cleo, mode: 'voice-only' })
  expect(contactNow(engine, contact).outcome).toBe('rejected-mode')
  expect(alertCodes(engine)).toEqual([80910])
  expect(lastSession(engine).status).toBe('open')
})

test('the intercept URL is asked about what goes on in the new session', () => {
  const { engine, service } = aDirectory()
  listen(engine, service, { interceptCallbackUrl: interceptUrl })
  const [passing, blocked] = [text(engine, dan, r1, 'one'), text(engine, dan, r2, 'two')]
  const [first, second] = engine.query({ type: 'webhooks.pending' })
  answer(engine, anAnswer(200, 'application/json', `{"participantIdentifier":"${cleo}"}`), first?.id)
  answer(engine, anAnswer(200, 'application/json', `{"participantIdentifier":"${ana}"}`), second?.id)
  expect(requestsOf(engine, 'intercept')).toHaveLength(2)
  const [third, fourth] = engine.query({ type: 'webhooks.pending' })
  answer(engine, anAnswer(200), third?.id)
  answer(engine, anAnswer(403), fourth?.id)
  expect(contactNow(engine, passing).outcome).toBe('auto-created')
  expect(contactNow(engine, blocked).outcome).toBe('blocked-intercept')
  expect(received(engine, cleo)).toEqual([[n1, 'one']])
})

test('the two people go on in the session, each through their own number', () => {
  const { engine } = aDirectory()
  text(engine, dan, r1)
  propose(engine, { participantIdentifier: cleo })
  expect(text(engine, cleo, n1, 'Yes').outcome).toBe('forwarded')
  expect(received(engine, dan)).toEqual([[r1, 'Yes']])
  expect(sessionNow(engine, lastSession(engine)).status).toBe('in-progress')
  expect(() => pendingOf(engine)).toThrow('or none')
})
