import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { countryOfNumber } from '#main/engine/rules/country/country-of-number.ts'
import { renumber } from '#main/scenes/record/renumber.ts'

test('in North America a number of the same area is given, of those that are set aside', () => {
  const numbers = renumber(['+12128675309', '+12128675310', '+12125550177'], new Set(['+12125550100']))
  expect([...(numbers ?? [])]).toEqual([
    ['+12128675309', '+12125550101'],
    ['+12128675310', '+12125550102'],
    ['+12125550177', '+12125550177'],
  ])
})

test.each([
  '+493012345678',
  '+447400123456',
  '+33612345678',
  '+525512345678',
  '+5491123456789',
  '+393331234567',
  '+819012345678',
  '+79161234567',
  '+61412345678',
  '+2348031234567',
])('%s becomes a number of the same country that nobody has, of the same length', (real) => {
  const given = renumber([real], new Set())?.get(real) ?? ''
  expect([given.length, countryOfNumber(given), parsePhoneNumberFromString(given)?.isValid()]).toEqual([
    real.length,
    countryOfNumber(real),
    false,
  ])
  expect(given).toMatch(/0100$/)
})

test('where there are not enough, none is given: a real number is never kept', () => {
  const people = Array.from({ length: 101 }, (_, line) => `+1212867${5000 + line}`)
  expect(renumber(people, new Set())).toBeNull()
})
