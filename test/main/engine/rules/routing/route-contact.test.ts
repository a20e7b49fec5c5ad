import { expect, test } from 'vitest'
import { matchOptOut } from '#main/engine/rules/opt-out/match-opt-out.ts'
import { type Contact, type Match, type Party, routeContact } from '#main/engine/rules/routing/route-contact.ts'
import { failed, passed } from '#shared/catalog/decision.ts'

const ana: Party = { sid: 'KPana', identifier: '+14155550111', proxyIdentifier: '+14155551212' }
const ben: Party = { sid: 'KPben', identifier: '+14155550122', proxyIdentifier: '+14155553434' }

const ride: Match<Party> = {
  sessionSid: 'KCride',
  sessionLabel: 'Ride 7',
  mode: 'voice-and-message',
  sender: ana,
  partner: ben,
}
const verdict = (body: string) =>
  matchOptOut(body, { optOutEra: '2026', smsStopFiltering: true, respectSmsStopFilter: false })

/** A text from Ana in her session with Ben, nothing else special. */
const aText = (facts: Partial<Contact<Party>> = {}): Contact<Party> => ({
  kind: 'message',
  from: ana.identifier,
  to: ana.proxyIdentifier,
  inPool: true,
  messagingService: null,
  optOut: verdict('hi'),
  match: ride,
  asksIntercept: false,
  previous: null,
  ownProxyNumber: null,
  asksOutOfSession: false,
  ...facts,
})
const aCall = (facts: Partial<Contact<Party>> = {}) => aText({ kind: 'call', optOut: null, ...facts })
const passage = { sessionSid: 'KCride', sender: ana, partner: ben }

const inPool = passed('number-in-pool', { to: ana.proxyIdentifier, place: 'pool' })
const noWord = passed('opt-out-word', { era: '2026', word: null })
const pair = { from: ana.identifier, to: ana.proxyIdentifier }

test('T-103 a text in session goes to the partner, who sees their own proxy number', () => {
  expect(routeContact(aText())).toEqual({
    outcome: { kind: 'forward', ...passage },
    decisions: [
      inPool,
      noWord,
      passed('active-session', { ...pair, session: 'Ride 7' }),
      passed('session-mode', { mode: 'voice-and-message', kind: 'message' }),
      passed('partner', { person: ana.identifier, partner: ben.identifier }),
      passed('masking', { viewer: ben.identifier, shown: ben.proxyIdentifier }),
    ],
  })
})

test('T-106 a call in session goes to the partner', () => {
  expect(routeContact(aCall()).outcome).toEqual({ kind: 'forward', ...passage })
})

test('a number in no pool is not Proxy’s business', () => {
  expect(routeContact(aText({ inPool: false }))).toEqual({
    outcome: { kind: 'stopped', outcome: 'not-proxy', alerts: [] },
    decisions: [failed('number-in-pool', { to: ana.proxyIdentifier, place: 'none' })],
  })
})

test('T-176 texts to a Messaging Service that answers them itself never reach Proxy; deferred ones and calls do', () => {
  const own = { messagingService: { inbound: 'own' } } as const
  expect(routeContact(aText(own))).toEqual({
    outcome: { kind: 'stopped', outcome: 'not-proxy', alerts: [] },
    decisions: [failed('number-in-pool', { to: ana.proxyIdentifier, place: 'messaging-service' })],
  })
  expect(routeContact(aText({ messagingService: { inbound: 'defer' } })).outcome.kind).toBe('forward')
  expect(routeContact(aCall(own)).outcome.kind).toBe('forward')
})

test('T-142 an opt-out word is dropped before anything is looked up: 80901', () => {
  expect(routeContact(aText({ optOut: verdict('STOP'), match: null, asksOutOfSession: true }))).toEqual({
    outcome: {
      kind: 'stopped',
      outcome: 'dropped-opt-out',
      alerts: [
        { code: 80901, text: 'The text from +14155550111 to +14155551212 is an opt-out word and was not forwarded.' },
      ],
    },
    decisions: [inPool, failed('opt-out-word', { era: '2026', word: 'STOP' })],
  })
})

test('T-130 a stranger’s text without an out-of-session URL is dropped: 80905', () => {
  expect(routeContact(aText({ match: null }))).toEqual({
    outcome: {
      kind: 'stopped',
      outcome: 'out-of-session',
      alerts: [
        {
          code: 80905,
          text: 'Inbound message from +14155550111 to +14155551212 belongs to no active session; it was dropped.',
        },
      ],
    },
    decisions: [
      inPool,
      noWord,
      failed('active-session', { ...pair, session: null }),
      failed('out-of-session', { kind: 'message', asked: false }),
    ],
  })
})

const codes = (contact: Contact<Party>) => {
  const { outcome } = routeContact(contact)
  return outcome.kind === 'stopped' || outcome.kind === 'ask-out-of-session'
    ? outcome.alerts.map(({ code }) => code)
    : outcome.kind
}

test('T-129 a stranger’s call without an out-of-session URL is rejected: 80902', () => {
  expect(codes(aCall({ match: null }))).toEqual([80902])
})

test('contact after expiry is noted first: 80904', () => {
  const contact = aText({ match: null, previous: { label: 'Ride 7', ended: 'ttl' } })
  expect(codes(contact)).toEqual([80904, 80905])
  expect(routeContact(contact).decisions).toContainEqual(
    failed('session-expired-before', { session: 'Ride 7', ended: 'ttl' }),
  )
})

test('contact after a closing through the API is only out of session', () => {
  const contact = aText({ match: null, previous: { label: 'Ride 7', ended: 'api' } })
  expect(codes(contact)).toEqual([80905])
  expect(routeContact(contact).decisions).toContainEqual(
    passed('previous-session', { session: 'Ride 7', ended: 'api' }),
  )
})

test('a participant who uses the wrong number is noted: 80903', () => {
  const contact = aCall({ match: null, ownProxyNumber: '+14155559999' })
  expect(codes(contact)).toEqual([80903, 80902])
  expect(routeContact(contact).decisions).toContainEqual(failed('known-participant', { ...pair, own: '+14155559999' }))
})

test('with an out-of-session URL the application is asked, after what is to be noted', () => {
  const contact = aText({ match: null, asksOutOfSession: true, previous: { label: 'Ride 7', ended: 'date-expiry' } })
  expect(routeContact(contact)).toMatchObject({
    outcome: { kind: 'ask-out-of-session', alerts: [{ code: 80904 }] },
    decisions: expect.arrayContaining([passed('out-of-session', { kind: 'message', asked: true })]),
  })
})

test('T-108 a voice-only session rejects texts: 80910', () => {
  const match = { ...ride, mode: 'voice-only' } as const
  expect(routeContact(aText({ match })).outcome).toEqual({
    kind: 'stopped',
    outcome: 'rejected-mode',
    alerts: [{ code: 80910, text: 'Inbound message to voice-only session KCride rejected.' }],
  })
  expect(codes(aCall({ match }))).toBe('forward')
})

test('T-109 a message-only session rejects calls: 80911', () => {
  const match = { ...ride, mode: 'message-only' } as const
  expect(routeContact(aCall({ match })).outcome).toEqual({
    kind: 'stopped',
    outcome: 'rejected-mode',
    alerts: [{ code: 80911, text: 'Inbound call to message-only session KCride rejected.' }],
  })
  expect(codes(aText({ match }))).toBe('forward')
})

test('T-110 without a partner nothing is forwarded: 80614', () => {
  expect(routeContact(aText({ match: { ...ride, partner: null } })).outcome).toEqual({
    kind: 'stopped',
    outcome: 'no-partner',
    alerts: [
      { code: 80614, text: 'Incoming message found no target participant in session KCride for participant KPana.' },
    ],
  })
})

test('with an intercept URL the application is asked before anything is forwarded', () => {
  expect(codes(aText({ asksIntercept: true }))).toBe('ask-intercept')
  expect(codes(aText({ asksIntercept: true, match: { ...ride, partner: null } }))).toEqual([80614])
})

test('a trace keeps no more of a session’s name than one can read', () => {
  const match = { ...ride, sessionLabel: 'x'.repeat(191) }
  expect(routeContact(aText({ match })).decisions).toContainEqual(
    passed('active-session', { ...pair, session: `${'x'.repeat(39)}…` }),
  )
})
