import { expect, test } from 'vitest'
import { checkOutbound } from '#main/engine/rules/message/check-outbound.ts'
import { failed, passed } from '#shared/catalog/decision.ts'

const from = '+14155553434'
const to = '+14155550122'

test('a short text to somebody who has not opted out is sent', () => {
  expect(checkOutbound({ from, to, body: 'hi' }, false)).toEqual({
    refusal: null,
    numSegments: 1,
    decisions: [
      passed('message-length', { characters: 2, segments: 1, encoding: 'GSM-7' }),
      passed('outbound-opt-out', { from, to }),
    ],
  })
})

test('T-151 a text to somebody who has opted out of the number is refused: 21610', () => {
  expect(checkOutbound({ from, to, body: 'hi' }, true)).toEqual({
    refusal: { code: 21610, text: `${to} has opted out of texts from ${from}; the text was not sent.` },
    numSegments: 1,
    decisions: [
      passed('message-length', { characters: 2, segments: 1, encoding: 'GSM-7' }),
      failed('outbound-opt-out', { from, to }),
    ],
  })
})

test('a text of more than 1600 characters is refused: 21617', () => {
  const check = checkOutbound({ from, to, body: 'a'.repeat(1601) }, false)
  expect(check).toEqual({
    refusal: { code: 21617, text: `The text from ${from} to ${to} has 1601 characters; 1600 are allowed.` },
    numSegments: 11,
    decisions: [failed('message-length', { characters: 1601, segments: 11, encoding: 'GSM-7' })],
  })
})

test('1600 characters are allowed, emoji counting one each', () => {
  expect(checkOutbound({ from, to, body: '😀'.repeat(1600) }, false).refusal).toBeNull()
})
