import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSegments } from '#shared/messages/count-segments.ts'

describe('segments of a text', () => {
  test.each([
    ['', 'GSM-7', 0, 1],
    ['hi', 'GSM-7', 2, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['[{^~|\\}]', 'GSM-7', 16, 1],
    ['ñ @ Ω\n', 'GSM-7', 6, 1],
    ['ç', 'UCS-2', 1, 1],
    ['é'.repeat(70), 'GSM-7', 70, 1],
    ['日'.repeat(70), 'UCS-2', 70, 1],
    ['日'.repeat(71), 'UCS-2', 71, 2],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
    ['😀'.repeat(36), 'UCS-2', 72, 2],
    [`${'a'.repeat(69)}’`, 'UCS-2', 70, 1],
    ['😀'.repeat(67), 'UCS-2', 134, 3],
    [`${'日'.repeat(66)}😀${'日'.repeat(66)}`, 'UCS-2', 134, 3],
    [`${'a'.repeat(152)}€${'a'.repeat(151)}`, 'GSM-7', 305, 2],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
    [`${'a'.repeat(151)}€${'a'.repeat(153)}`, 'GSM-7', 306, 2],
    [`${'a'.repeat(153)}€${'a'.repeat(151)}`, 'GSM-7', 306, 2],
    [`${'a'.repeat(158)}€`, 'GSM-7', 160, 1],
    [`${'a'.repeat(159)}€`, 'GSM-7', 161, 2],
    [']'.repeat(152), 'GSM-7', 304, 2],
    [']'.repeat(153), 'GSM-7', 306, 3],
    [`${'a'.repeat(80)}\n${'a'.repeat(79)}`, 'GSM-7', 160, 1],
    [`${'a'.repeat(80)}\r\n${'a'.repeat(79)}`, 'GSM-7', 161, 2],
    [`${'a'.repeat(200)}\r\n${'a'.repeat(105)}`, 'GSM-7', 307, 3],
    [`${'日'.repeat(65)}😀${'日'.repeat(67)}`, 'UCS-2', 134, 2],
    [`${'日'.repeat(66)}😀${'日'.repeat(65)}`, 'UCS-2', 133, 2],
    [`${'日'.repeat(67)}😀${'日'.repeat(65)}`, 'UCS-2', 134, 2],
    [`${'日'.repeat(68)}😀`, 'UCS-2', 70, 1],
    [`${'日'.repeat(69)}😀`, 'UCS-2', 71, 2],
    ['😀'.repeat(66), 'UCS-2', 132, 2],
    [`😀${']'.repeat(68)}`, 'UCS-2', 70, 1],
    [`😀${']'.repeat(69)}`, 'UCS-2', 71, 2],
    ['e\u0301'.repeat(70), 'UCS-2', 140, 3],
    ['\ud83d'.repeat(134), 'UCS-2', 134, 2],
    [`${'日'.repeat(66)}🇮🇹${'日'.repeat(64)}`, 'UCS-2', 134, 3],
    [`${'日'.repeat(65)}🇮🇹${'日'.repeat(65)}`, 'UCS-2', 134, 2],
  ])('%j', (body, encoding, units, segments) => {
    expect(countSegments(body)).toEqual({ encoding, units, segments })
  })
})

test('a longer text never needs fewer segments', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 200 }), (text, more) => {
      expect(countSegments(text + more).segments).toBeGreaterThanOrEqual(countSegments(text).segments)
    }),
  )
})

test('printable ASCII but the grave accent is always GSM-7', () => {
  const ascii = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code))
  fc.assert(
    fc.property(fc.array(ascii.filter((character) => character !== '`')), (characters) => {
      expect(countSegments(characters.join('')).encoding).toBe('GSM-7')
    }),
  )
})

test('every segment but the last is full, but for a unit that cannot hold half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (body) => {
      const { encoding, units, segments } = countSegments(body)
      const [single, concatenated] = encoding === 'GSM-7' ? [160, 153] : [70, 67]
      expect(units).toBeLessThanOrEqual(segments === 1 ? single : segments * concatenated)
      if (segments > 1) expect(units).toBeGreaterThan(Math.max(single, (segments - 1) * (concatenated - 1)))
    }),
  )
})
