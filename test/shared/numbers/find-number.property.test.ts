import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNumber } from '#shared/numbers/find-number.ts'

const digit = fc.integer({ min: 0, max: 9 }).map(String)
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''))
const american = digits(7).map((rest) => `+1415${rest}`)
const words = fc.constantFrom('', 'call me at ', 'ok? ', 'see you, ', '— ')
const between = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', ') ')

test('a number is found whatever stands between its digits and around it', () => {
  fc.assert(
    fc.property(
      american,
      fc.array(between, { minLength: 11, maxLength: 11 }),
      words,
      words,
      (e164, gaps, before, after) => {
        const spread = [...e164.slice(1)].map((one, index) => one + (gaps[index] ?? '')).join('')
        expect(findNumber(`${before}+${spread} ${after}`, e164)).not.toBeNull()
      },
    ),
  )
})

test('a number within a longer run of digits is another number', () => {
  fc.assert(
    fc.property(american, digit, (e164, extra) => {
      expect(findNumber(`${e164}${extra}`, e164)).toBeNull()
    }),
  )
})

test('a text without the number’s digits in order never holds it', () => {
  fc.assert(
    fc.property(american, fc.string(), (e164, text) => {
      fc.pre(!text.replace(/\D/g, '').includes(e164.slice(2)))
      expect(findNumber(text, e164)).toBeNull()
    }),
  )
})
