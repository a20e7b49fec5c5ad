import { describe, expect, test } from 'vitest'
import { matchOptOut, type OptOutPolicy } from '#main/engine/rules/opt-out/match-opt-out.ts'
import { failed, passed } from '#shared/catalog/decision.ts'

const byDefault: OptOutPolicy = { optOutEra: '2026', smsStopFiltering: true, respectSmsStopFilter: false }
const isDropped = (body: string, policy: Partial<OptOutPolicy> = {}) =>
  matchOptOut(body, { ...byDefault, ...policy }).dropped

describe('T-142 T-144 T-145 by default a text is dropped when it is', () => {
  const words = 'stop|Stop|STOP| STOP |StopAll|unsubscribe|End|cancel|QUIT|revoke|OptOut|unstop|arret|ARRETE|ARRETT'
  test.each(words.split('|'))('“%s”', (body) => expect(isDropped(body)).toBe(true))
})

describe('T-147 T-148 by default a text is forwarded when it is', () => {
  const texts = [
    'START',
    'start',
    'yes',
    'Debut',
    'HELP',
    'info',
    'stop!',
    'Stop.',
    'please stop',
    'stop stop',
    'stop it',
  ]
  test.each([...texts, '', ' ', 'ARRÊT', 'ſtop', 'ﬆop', 'S T O P', 'stopp'])('“%s”', (body) =>
    expect(isDropped(body)).toBe(false),
  )
})

test('T-145 REVOKE and OPTOUT are forwarded in era 2020-09, the others dropped in any case', () => {
  const words = ['revoke', 'OPTOUT', 'stop', 'UnStop', 'arret', 'START', 'debut']
  expect(words.map((word) => isDropped(word, { optOutEra: '2020-09' }))).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
    false,
  ])
})

test('T-150 in era 2020-07 only capitals are dropped, opt-in words too', () => {
  const words = ['stop', 'STOP', 'START', 'YES', 'start', 'UNSTOP', 'ARRET', 'REVOKE', 'HELP']
  expect(words.map((word) => isDropped(word, { optOutEra: '2020-07' }))).toEqual([
    false,
    true,
    true,
    true,
    false,
    true,
    true,
    false,
    false,
  ])
})

describe('T-155 T-156 the account’s filtering counts only where Proxy respects it', () => {
  const table = [
    // respected, filtering, dropped
    [false, true, true],
    [false, false, true],
    [true, true, true],
    [true, false, false],
  ] as const
  test.each(table)('respected %s, filtering %s: dropped %s', (respectSmsStopFilter, smsStopFiltering, dropped) => {
    const policy = { respectSmsStopFilter, smsStopFiltering }
    for (const word of ['STOP', 'revoke', 'ARRET', 'UNSTOP']) expect(isDropped(word, policy)).toBe(dropped)
    for (const text of ['START', 'yes', 'DEBUT', 'HELP', 'Stop please', 'hi'])
      expect(isDropped(text, policy)).toBe(false)
  })
})

test('the decision names the word as typed and the list that it is on', () => {
  expect(matchOptOut(' Stop ', byDefault).decision).toEqual(failed('opt-out-word', { era: '2026', word: 'Stop' }))
  expect(matchOptOut('hi', byDefault).decision).toEqual(passed('opt-out-word', { era: '2026', word: null }))
  const lenient = { ...byDefault, smsStopFiltering: false, respectSmsStopFilter: true }
  expect(matchOptOut('Stop', lenient).decision).toEqual(passed('opt-out-word', { era: '2026', word: 'Stop' }))
})
