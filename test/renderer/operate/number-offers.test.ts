import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { offers, suggestFrom } from '#renderer/features/operate/number-offers.ts'

test('what is offered of a country belongs to that country', () => {
  const countries = Object.entries(offers).flatMap(([name, offer]) =>
    offer.by === 'range'
      ? suggestFrom(offer, 2, new Set()).map((e164) => [name, parsePhoneNumberFromString(e164)?.country])
      : [],
  )
  expect(countries.filter(([name, country]) => name !== country)).toEqual([])
  expect(countries).toHaveLength(10)
})
