import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoSeconds } from '#main/engine/rules/webhook/iso-seconds.ts'

test.each([
  ['2026-11-20T14:00:00.999Z', '2026-11-20T14:00:00Z'],
  ['2027-01-02T03:04:05.006Z', '2027-01-02T03:04:05Z'],
  ['2028-02-29T23:59:59.000Z', '2028-02-29T23:59:59Z'],
  ['0999-12-31T23:59:59.000Z', '0999-12-31T23:59:59Z'],
  ['+010000-01-01T00:00:00.000Z', '+010000-01-01T00:00:00Z'],
  ['-000001-01-01T00:00:00.000Z', '-000001-01-01T00:00:00Z'],
])('%s is written %s', (moment, written) => {
  expect(isoSeconds(Date.parse(moment))).toBe(written)
})

test('what is no moment is not written', () => {
  expect(() => isoSeconds(Number.NaN)).toThrow(RangeError)
})

test('any moment is written as it would be in full, without its fraction of a second', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(isoSeconds(date.getTime())).toBe(date.toISOString().replace(/\.\d{3}/, ''))
    }),
  )
})
