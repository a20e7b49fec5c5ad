import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskNumber } from '#shared/numbers/mask-number.ts'
import { standInFor, standInKeys } from '#shared/numbers/stand-in.ts'

const key = fc.nat(standInKeys - 1)
const number = fc.stringMatching(/^\+[1-9]\d{6,14}$/)

test('a stand-in is another number, and reads the same where it is masked', () => {
  fc.assert(
    fc.property(number, key, (real, secret) => {
      const standIn = standInFor(real, secret)
      expect(standIn).not.toBe(real)
      expect([standIn.length, maskNumber(standIn)]).toEqual([real.length, maskNumber(real)])
      expect(standIn).toMatch(/^\+[1-9]\d{6,14}$/)
    }),
  )
})

test('no two numbers have the same one', () => {
  fc.assert(
    fc.property(key, (secret) => {
      const all = Array.from({ length: 2000 }, (_, index) => `+1415${String(index * 37).padStart(5, '0')}11`)
      expect(new Set(all.map((one) => standInFor(one, secret))).size).toBe(all.length)
    }),
    { numRuns: 20 },
  )
})

test.each(['', 'Ana', '+1415', 'KP1', '+1 415 555 0111'])('“%s” is no number and stays', (text) => {
  expect(standInFor(text, 7)).toBe(text)
})
