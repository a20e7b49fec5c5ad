import { describe, expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { FaultKind, FaultMatch } from '#shared/resources/fault.ts'
import { alertCodes, aRide, dial, interactionOf, lastCall, received, rulesOf, text } from '#test/support/a-ride.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { done, pass } from '#test/support/an-engine.ts'

interface Wish {
  readonly match?: FaultMatch
  readonly count?: number | null
  readonly value?: number
}

function add(engine: Engine, kind: FaultKind, wish: Wish = {}) {
  return done(engine, { type: 'fault.add', kind, ...wish })
}

const used = (engine: Engine) => engine.query({ type: 'faults' }).map((fault) => fault.used)

test('carrier-fail: the carrier does not take one text, and takes the next', () => {
  const { engine } = aRide()
  add(engine, 'carrier-fail')
  const first = text(engine, ana, n1)
  expect(interactionOf(engine, first).outbound?.resourceStatus).toBe('failed')
  expect(rulesOf(engine, first).slice(-2)).toEqual(['!fault', '!carrier'])
  expect(alertCodes(engine)).toEqual([30008])
  text(engine, ana, n1, 'Again')
  expect(received(engine, ben)).toEqual([[n2, 'Again']])
  expect(used(engine)).toEqual([1])
})

test('carrier-undelivered: the text is sent and never arrives', () => {
  const { engine } = aRide()
  add(engine, 'carrier-undelivered', { count: 1 })
  const contact = text(engine, ana, n1)
  expect(interactionOf(engine, contact).outbound?.resourceStatus).toBe('undelivered')
  expect(rulesOf(engine, contact).slice(-2)).toEqual(['!fault', '!carrier'])
  expect([alertCodes(engine), received(engine, ben)]).toEqual([[30003], []])
})

test('delay: the text arrives that much later', () => {
  const { engine } = aRide()
  add(engine, 'delay', { value: 5000 })
  const contact = text(engine, ana, n1)
  pass(engine, 4.999)
  expect([interactionOf(engine, contact).outbound?.resourceStatus, received(engine, ben)]).toEqual(['sent', []])
  pass(engine, 0.001)
  expect(received(engine, ben)).toEqual([[n2, 'Hi']])
  expect(rulesOf(engine, contact).slice(-2)).toEqual(['fault', 'carrier'])
})

test('busy: the partner’s phone does not ring', () => {
  const { engine } = aRide()
  add(engine, 'busy')
  const contact = dial(engine, ana, n1)
  expect(interactionOf(engine, contact).outbound?.resourceStatus).toBe('busy')
  expect(rulesOf(engine, contact).slice(-2)).toEqual(['!fault', '!busy'])
  expect(dial(engine, ana, n1).outcome).toBe('ringing')
  expect(lastCall(engine, ben).status).toBe('ringing')
})

test('no-answer: a phone that answers by itself does not', () => {
  const { engine } = aRide()
  done(engine, { type: 'phone.set', e164: ben, onCall: 'answer' })
  add(engine, 'no-answer')
  const contact = dial(engine, ana, n1)
  pass(engine, 30)
  expect(interactionOf(engine, contact).outbound?.resourceStatus).toBe('no-answer')
  expect(rulesOf(engine, contact).slice(-2)).toEqual(['!fault', '!no-answer'])
})

test('late-completion and orphan-call leave the call alone and warn', () => {
  const { engine } = aRide()
  add(engine, 'orphan-call')
  add(engine, 'late-completion')
  const contact = dial(engine, ana, n1)
  const answer = { phone: ben, callSid: lastCall(engine, ben).sid }
  done(engine, { type: 'call.answer', ...answer })
  pass(engine, 5)
  done(engine, { type: 'call.hangUp', ...answer })
  expect(interactionOf(engine, contact)).toMatchObject({
    data: '{"duration":"5"}',
    outbound: { resourceStatus: 'completed' },
  })
  expect(alertCodes(engine)).toEqual([80907, 80906])
  expect(rulesOf(engine, contact).filter((rule) => rule.endsWith('fault'))).toEqual(['fault', 'fault'])
})

describe('a fault matches', () => {
  const strikes = (match: FaultMatch) => {
    const { engine } = aRide()
    add(engine, 'carrier-fail', { match })
    text(engine, ana, n1)
    return used(engine)[0] === 1
  }

  test.each([
    ['who writes', { from: ana }, true],
    ['the number shown', { from: n2 }, true],
    ['the number dialled', { to: n1 }, true],
    ['who is reached', { to: ben }, true],
    ['the other way round', { from: ben }, false],
    ['both', { from: ana, to: ben }, true],
    ['one that is so and one that is not', { from: ana, to: ana }, false],
    ['another session', { sessionSid: `KC${'0'.repeat(32)}` }, false],
    ['an address where there is none', { url: 'https://example.com/' }, false],
  ])('%s', (_name, match, expected) => expect(strikes(match)).toBe(expected))

  test('the session', () => {
    const { engine, session } = aRide()
    add(engine, 'busy', { match: { sessionSid: session.sid } })
    dial(engine, ana, n1)
    expect(used(engine)).toEqual([1])
  })
})

test('an endless fault strikes always, and the older of two first', () => {
  const { engine } = aRide()
  add(engine, 'carrier-fail', { count: 2 })
  add(engine, 'carrier-fail', { count: null })
  for (const body of ['1', '2', '3', '4']) text(engine, ana, n1, body)
  expect(used(engine)).toEqual([2, 2])
})

test('an engine without faults, or with certain ones, draws no number for them', () => {
  const [plain, faulty] = [aRide(), aRide()]
  add(faulty.engine, 'delay', { value: 0 })
  const sids = [plain, faulty].map(({ engine }) => [text(engine, ana, n1), text(engine, ana, n1)])
  expect(sids[0]?.map(({ resourceSid }) => resourceSid)).toEqual(sids[1]?.map(({ resourceSid }) => resourceSid))
})

describe('webhooks', () => {
  function watched() {
    const ride = aRide()
    const url = 'https://responder.test/allow#rt=2000'
    done(ride.engine, {
      type: 'service.update',
      serviceSid: ride.service.sid,
      interceptCallbackUrl: url,
    })
    return { ...ride, url }
  }

  test('webhook-status: the answer is the one that the fault names', () => {
    const { engine } = watched()
    add(engine, 'webhook-status', { value: 403, match: { url: 'https://responder.test/allow' } })
    const contact = text(engine, ana, n1)
    expect(rulesOf(engine, contact)).toContain('!fault')
    expect(alertCodes(engine)).toEqual([80909])
    expect(received(engine, ben)).toEqual([])
  })

  test('webhook-timeout: the message goes on when the webhook’s patience is over', () => {
    const { engine } = watched()
    add(engine, 'webhook-timeout')
    text(engine, ana, n1)
    pass(engine, 1.9)
    expect(received(engine, ben)).toEqual([])
    pass(engine, 0.1)
    expect(received(engine, ben)).toEqual([[n2, 'Hi']])
    expect(alertCodes(engine)).toEqual([80908])
  })
})
