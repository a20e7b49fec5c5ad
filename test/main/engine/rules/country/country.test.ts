import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { areaCode, isTollFree } from '#main/engine/rules/country/area-code.ts'
import { countryOfNumber } from '#main/engine/rules/country/country-of-number.ts'
import { dialForm, identifierOfDialForm } from '#main/engine/rules/country/dial-form.ts'
import { friendlyName } from '#main/engine/rules/country/friendly-name.ts'
import { servesCountry } from '#main/engine/rules/country/serves-country.ts'
import { callingCode } from '#shared/numbers/calling-code.ts'

describe('the country of', () => {
  test.each([
    ['a number in use', '+14155550111', 'US'],
    ['a fictional American number', '+15551234567', 'US'],
    ['a fictional British mobile', '+447700900123', 'GB'],
    ['a London number', '+442079460958', 'GB'],
    ['Guernsey', '+441481234567', 'GG'],
    ['a Guernsey mobile', '+447781123456', 'GG'],
    ['Jersey', '+441534234567', 'JE'],
    ['the Isle of Man', '+441624234567', 'IM'],
    ['Bermuda, even if fictional', '+14415550100', 'BM'],
    ['the US Virgin Islands', '+13405550100', 'VI'],
    ['Canada', '+16045550100', 'CA'],
    ['Japan', '+819012345678', 'JP'],
    ['Mexico', '+525512345678', 'MX'],
    ['an unknown calling code', '+9991234567', null],
  ])('%s', (_name, e164, country) => expect(countryOfNumber(e164)).toBe(country))
})

test('a North American number is of the country of its area code, as the numbering plan has it number by number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 2_000_000, max: 9_999_999 }), (area, rest) => {
      const number = parsePhoneNumberFromString(`+1${area}${rest}`)
      expect(countryOfNumber(`+1${area}${rest}`)).toBe(number?.country ?? 'US')
    }),
    { numRuns: 5000 },
  )
})

test('a number serves its own country', () => {
  expect([servesCountry('JP', 'JP'), servesCountry('US', 'JP')]).toEqual([true, false])
})

test('US numbers serve the eight territories that share +1, not the other way round', () => {
  const territories = ['AG', 'AI', 'BM', 'BS', 'MS', 'TC', 'VG', 'VI']
  expect(territories.map((country) => servesCountry('US', country))).toEqual(territories.map(() => true))
  expect(territories.map((country) => servesCountry(country, 'US'))).toEqual(territories.map(() => false))
})

test('Canada and the US do not serve each other', () => {
  expect([servesCountry('US', 'CA'), servesCountry('CA', 'US')]).toEqual([false, false])
})

test('Britain, Guernsey, Jersey and the Isle of Man serve each other', () => {
  const isles = ['GB', 'GG', 'IM', 'JE']
  expect(isles.flatMap((one) => isles.map((other) => servesCountry(one, other)))).not.toContain(false)
})

test('numbers are written as people write them where they belong', () => {
  expect(['+14155550100', '+442079460958', '+819012345678', '+9991234567'].map(friendlyName)).toEqual([
    '(415) 555-0100',
    '020 7946 0958',
    '090-1234-5678',
    '+9991234567',
  ])
})

test('calling codes have one to three digits', () => {
  expect(['+14155550100', '+77011234567', '+442079460958', '+353861234567'].map(callingCode)).toEqual([
    '1',
    '7',
    '44',
    '353',
  ])
})

test('area codes exist in North America only', () => {
  expect([areaCode('+14155550100'), areaCode('+442079460958')]).toEqual(['415', null])
  expect([isTollFree('+18885550100'), isTollFree('+14155550100'), isTollFree('+448001111111')]).toEqual([
    true,
    false,
    false,
  ])
})

const off = { mexicoInsertOne: false, argentinaSmartNine: false }

test('T-170 T-171 Mexico’s 1 is inserted for calls and messages where the service wants it', () => {
  const on = { ...off, mexicoInsertOne: true }
  expect(dialForm('+525512345678', 'message', on)).toBe('+5215512345678')
  expect(dialForm('+525512345678', 'call', on)).toBe('+5215512345678')
  expect(dialForm('+525512345678', 'message', off)).toBe('+525512345678')
})

test('T-173 Argentina’s 9 is inserted for calls only, where the account wants it', () => {
  const on = { ...off, argentinaSmartNine: true }
  expect(dialForm('+542231234567', 'call', on)).toBe('+5492231234567')
  expect(dialForm('+542231234567', 'message', on)).toBe('+542231234567')
  expect(dialForm('+542231234567', 'call', off)).toBe('+542231234567')
})

test('a caller’s number loses what was inserted', () => {
  expect(['+5215512345678', '+5492231234567', '+14155550111'].map(identifierOfDialForm)).toEqual([
    '+525512345678',
    '+542231234567',
    '+14155550111',
  ])
})
