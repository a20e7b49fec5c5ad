import { expect, test } from 'vitest'
import { faultSentence, isOn } from '#renderer/features/faults/fault-sentence.ts'
import { aFault } from '#test/support/a-fault.ts'

const names = { person: () => 'Ben', session: () => 'Ride 7' }
const tell = (wish: Parameters<typeof aFault>[0]) => faultSentence(aFault(wish), names)

test('a fault is told by how often, what, for whom and with which effect', () => {
  expect(tell({ match: { to: '+14155550122' } })).toBe('The next text to Ben is lost by the carrier (30003)')
  expect(tell({ kind: 'busy', count: 3, match: { from: '+14155550122', sessionSid: 'KC1' } })).toBe(
    'Each of the next 3 calls from Ben in Ride 7 finds the line busy',
  )
  expect(tell({ kind: 'api-error', count: 2, value: 80504 })).toBe(
    'Each of the next 2 requests to Proxy fails with 500 (80504)',
  )
})

test('what always strikes, what is late and what comes up by chance is told so', () => {
  expect(tell({ kind: 'delay', count: null, value: 2500 })).toBe('Every text arrives 2.5 s late')
  expect(tell({ kind: 'webhook-status', value: 503, probability: 0.1, match: { url: 'http://a.example/' } })).toBe(
    'The next webhook at http://a.example/ is answered with 503, with a chance of 10 %',
  )
})

test('a fault counts down as it strikes, and is on until it is used up', () => {
  const strikes = [0, 1, 2].map((used) => aFault({ count: 2, used }))
  expect(strikes.map(isOn)).toEqual([true, true, false])
  expect(strikes.map((fault) => faultSentence(fault, names))).toEqual([
    'Each of the next 2 texts is lost by the carrier (30003)',
    'The next text is lost by the carrier (30003)',
    'No further text is lost by the carrier (30003)',
  ])
  expect(isOn(aFault({ count: null, used: 900 }))).toBe(true)
})
