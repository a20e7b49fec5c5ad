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

test.each([0, 1, 9_999, 10_000, 123_456_789, standInKeys - 1])(
  'by the key %i all of a kind change places, and none keeps its own',
  (secret) => {
    const all = Array.from({ length: 100_000 }, (_, index) => `+1415${String(index).padStart(5, '0')}11`)
    const standIns = all.map((one) => standInFor(one, secret))
    expect(standIns.filter((one, index) => one === all[index])).toEqual([])
    expect(new Set(standIns).size).toBe(all.length)
  },
)

test.each(['', 'Ana', '+1415', 'KP1', '+1 415 555 0111'])('“%s” is no number and stays', (text) => {
  expect(standInFor(text, 7)).toBe(text)
})
