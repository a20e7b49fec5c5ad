import { describe, expect, test } from 'vitest'
import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { type RuleId, rules, tellDecision } from '#shared/catalog/rules.ts'
import { packDecisions, unpackDecisions } from '#shared/catalog/stored-decisions.ts'
import { ruleSamples } from './rule-samples.ts'

const samples = (Object.keys(ruleSamples) as RuleId[]).flatMap((rule) =>
  ruleSamples[rule].map(([facts, passes]) => ({ rule, facts, passed: passes }) as Decision),
)

describe('every rule tells its decision in whole sentences, and what would have let it pass', () => {
  test.each(samples)('$rule $facts', (decision) => {
    const { saw, decided, because, remedy, source, warning } = tellDecision(decision)
    for (const sentence of [saw, decided, because]) {
      expect(sentence).toMatch(/^[A-Z+0-9].*\.$/)
      expect(sentence).not.toMatch(/undefined|null|NaN/)
    }
    expect(source).toMatch(/^https:\/\/(www|help)\.twilio\.com\//)
    if (warning !== undefined)
      expect([decision.passed, decided]).toEqual([true, expect.stringContaining(`(${warning})`)])
    if (decision.passed && warning === undefined) expect(remedy).toBeUndefined()
    else expect(remedy).toMatch(/^[A-Z+].*\.$/)
  })
})

test('every rule stores all of its facts', () => {
  for (const { rule, facts } of samples) expect([...rules[rule].order].sort()).toEqual(Object.keys(facts).sort())
})

test('stored decisions are read back as they were', () => {
  expect(unpackDecisions(packDecisions(samples))).toEqual(samples)
})

test('a fact that was not kept yet when a decision was stored is null', () => {
  expect(unpackDecisions('[["intercept",200]]')).toEqual([passed('intercept', { status: 200, problem: null })])
})

test('an intercept URL that cannot be asked is told as a warning, not as consent', () => {
  expect(tellDecision(passed('intercept', { status: null, problem: 'The server refused the connection.' }))).toEqual({
    rule: 'intercept',
    saw: 'The intercept URL was asked in vain. The server refused the connection.',
    decided: 'It goes on all the same, though your application could not be asked (80908).',
    because:
      'Proxy blocks only on the answer 403: while your application is down, late or failing, nothing is blocked.',
    source: 'https://www.twilio.com/docs/proxy/api/webhooks',
    passed: true,
    remedy:
      'See that the intercept URL can be reached, and answers within 15 seconds: with a 2xx status to let it pass, with 403 to block it.',
    warning: 80908,
  })
})

test('a step is told whole', () => {
  const step = tellDecision(failed('session-mode', { mode: 'voice-only', kind: 'message' }))
  expect(step).toEqual({
    rule: 'session-mode',
    saw: 'The session’s mode is voice-only, and this is a message.',
    decided: 'The message is rejected (80910).',
    because: 'A voice-only session carries calls and no texts.',
    source: 'https://www.twilio.com/docs/proxy/api/session',
    passed: false,
    remedy: 'A session made with mode voice-and-message or message-only; the mode cannot be changed afterwards.',
  })
})

test('the trace of a forwarded message takes no more than 400 bytes', () => {
  const [ana, ben, n1, n2] = ['+14155550111', '+14155550122', '+14155551212', '+14155553434']
  const packed = packDecisions([
    passed('number-in-pool', { to: n1, place: 'pool' }),
    passed('opt-out-word', { era: '2026', word: null }),
    passed('active-session', { from: ana, to: n1, session: 'Ride 7' }),
    passed('session-mode', { mode: 'voice-and-message', kind: 'message' }),
    passed('partner', { person: ana, partner: ben }),
    passed('masking', { viewer: ben, shown: n2 }),
    passed('message-length', { characters: 24, segments: 1, encoding: 'GSM-7' }),
    passed('outbound-opt-out', { from: n2, to: ben }),
    passed('carrier', { to: ben, result: 'delivered' }),
  ])
  expect(new TextEncoder().encode(packed).length).toBeLessThanOrEqual(400)
})
