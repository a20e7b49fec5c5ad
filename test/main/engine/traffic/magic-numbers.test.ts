import { expect, test } from 'vitest'
import { magicNumbers } from '#shared/catalog/magic-numbers.ts'
import { alertCodes, dial, interactionOf, lastCall, received, rulesOf, text } from '#test/support/a-ride.ts'
import { ana, aService, n1, n2 } from '#test/support/a-service.ts'
import { anEngine, done, pass } from '#test/support/an-engine.ts'

/** Ana and a magic number in one session. */
function aRideWith(identifier: string) {
  const engine = anEngine()
  const { sid: serviceSid } = aService(engine)
  const participants = [
    { identifier: ana, proxyIdentifier: n1 },
    { identifier, proxyIdentifier: n2 },
  ]
  const session = done(engine, { type: 'session.create', serviceSid, participants })
  return { engine, session }
}

test.each([
  ['+15005550001', 21211],
  ['+15005550002', 21612],
  ['+15005550003', 21408],
  ['+15005550004', 21610],
  ['+15005550009', 21614],
])('a text to %s is refused with %i', (identifier, code) => {
  const { engine } = aRideWith(identifier)
  const contact = text(engine, ana, n1)
  expect(contact.outcome).toBe('failed')
  expect(alertCodes(engine)).toEqual([code])
  expect(rulesOf(engine, contact)).toContain('!magic-number')
  expect(interactionOf(engine, contact).outbound).toMatchObject({ resourceSid: null, resourceStatus: 'failed' })
  expect(received(engine, identifier)).toEqual([])
})

test.each([
  ['+15005550001', 21217],
  ['+15005550002', 21214],
  ['+15005550003', 21215],
  ['+15005550004', 21216],
])('a call to %s is refused with %i', (identifier, code) => {
  const { engine } = aRideWith(identifier)
  const contact = dial(engine, ana, n1)
  expect(contact.outcome).toBe('failed')
  expect(alertCodes(engine)).toEqual([code])
  expect(rulesOf(engine, contact)).toContain('!magic-number')
  expect(lastCall(engine, ana)).toMatchObject({ status: 'failed', peer: n1 })
  expect(interactionOf(engine, contact)).toMatchObject({
    inbound: { resourceStatus: 'completed' },
    outbound: { resourceSid: null, resourceStatus: 'failed' },
  })
  expect(engine.query({ type: 'phone.calls', e164: identifier, limit: 10 })).toEqual([])
})

test('everything reaches +15005550006, and calls reach +15005550009', () => {
  const fine = aRideWith('+15005550006').engine
  expect(text(fine, ana, n1).outcome).toBe('forwarded')
  expect(dial(fine, ana, n1).outcome).toBe('ringing')
  expect(received(fine, '+15005550006')).toEqual([[n2, 'Hi']])
  expect(dial(aRideWith('+15005550009').engine, ana, n1).outcome).toBe('ringing')
})

test('a text to +15005550051 is undelivered with 30003', () => {
  const { engine } = aRideWith('+15005550051')
  const contact = text(engine, ana, n1)
  expect(interactionOf(engine, contact).outbound?.resourceStatus).toBe('undelivered')
  expect(alertCodes(engine)).toEqual([30003])
})

test('+15005550052 is busy, +15005550053 is never answered', () => {
  const { engine: busy } = aRideWith('+15005550052')
  expect(interactionOf(busy, dial(busy, ana, n1)).outbound?.resourceStatus).toBe('busy')
  const { engine: silent } = aRideWith('+15005550053')
  const contact = dial(silent, ana, n1)
  pass(silent, 30)
  expect(interactionOf(silent, contact).outbound?.resourceStatus).toBe('no-answer')
})

test('the mailbox of +15005550054 discloses the number of its owner, which is no leak', () => {
  const { engine, session } = aRideWith('+15005550054')
  const contact = dial(engine, ana, n1)
  pass(engine, 20)
  expect(lastCall(engine, ana).heard).toEqual([
    expect.objectContaining({
      from: 'peer',
      text: 'You have reached +15005550054. Please leave a message after the tone.',
    }),
  ])
  expect(rulesOf(engine, contact).at(-1)).toBe('voicemail-greeting')
  const { leaks, disclosures } = engine.query({ type: 'leaks' })
  expect(leaks).toEqual([])
  expect(disclosures).toEqual([
    expect.objectContaining({ surface: 'caption', participantSid: session.participants[0]?.sid }),
  ])
})

test('the phone of a magic number can be told to do something else', () => {
  const { engine } = aRideWith('+15005550051')
  done(engine, { type: 'phone.set', e164: '+15005550051', deliver: 'ok' })
  text(engine, ana, n1)
  expect(received(engine, '+15005550051')).toEqual([[n2, 'Hi']])
})

test('each magic number says what it means', () => {
  expect(Object.keys(magicNumbers)).toHaveLength(10)
  for (const { meaning, source } of Object.values(magicNumbers)) {
    expect(meaning).toMatch(/^[A-Z].*\.$/)
    expect(source ?? 'https://www.twilio.com/').toMatch(/^https:\/\/www\.twilio\.com\//)
  }
})
