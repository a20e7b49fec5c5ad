import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { overlayOf, regionOf } from '#main/engine/rules/country/calling-area.ts'
import { countryOfNumber } from '#main/engine/rules/country/country-of-number.ts'
import { areaCodesOfRegions } from '#main/engine/rules/country/north-american-area-codes.ts'

/** Toll-free, personal, premium and other codes that belong to no place. */
const nowhere = /^(5(00|2[1-9]|3[238]|33|44|66|77|88)|6(00|22|33|44|55|77|88)|700|710|8(00|22|33|44|55|66|77|88)|900)$/

test('no area code that another source knows to be of a place is missing', () => {
  const codes = Array.from({ length: 800 }, (_, index) => String(200 + index)).filter((code) => !nowhere.test(code))
  const knownElsewhere = codes.filter((code) => parsePhoneNumberFromString(`+1${code}5552000`)?.isValid() === true)
  expect(knownElsewhere.length).toBeGreaterThan(400)
  expect(knownElsewhere.filter((code) => regionOf(code) === null)).toEqual([])
})

test('a state’s codes are of its country', () => {
  const provinces = ['Alberta', 'British Columbia', 'Manitoba', 'Ontario', 'Quebec', 'Saskatchewan'] as const
  const countries = provinces.flatMap((name) =>
    areaCodesOfRegions[name].split(/[ /]/).map((code) => countryOfNumber(`+1${code}5552000`)),
  )
  expect(new Set(countries)).toEqual(new Set(['CA']))
})

test('a code has one region, and shares it with its overlays', () => {
  const listed = Object.entries(areaCodesOfRegions).flatMap(([region, codes]) =>
    [...new Set(codes.split(/[ /]/))].map((code) => ({ code, region })),
  )
  expect(new Set(listed.map(({ code }) => code)).size).toBe(listed.length)
  for (const { code, region } of listed) expect(new Set(overlayOf(code).map(regionOf))).toEqual(new Set([region]))
})

test.each([
  ['212', 'New York', '212/332/646/917'],
  ['917', 'New York', '212/332/347/465/646/718/917/929'],
  ['415', 'California', '415/628'],
  ['312', 'Illinois', '312/872'],
  ['872', 'Illinois', '312/773/872'],
  ['404', 'Georgia', '404/470/678/943'],
  ['604', 'British Columbia', '236/257/604/672/778'],
  ['441', 'Bermuda', '441'],
])('area code %s is in %s, with %s', (code, region, overlay) => {
  expect([regionOf(code), overlayOf(code).join('/')]).toEqual([region, overlay])
})

test('a code in no geographic use stands for itself', () => {
  expect([regionOf('800'), overlayOf('800'), regionOf('555'), overlayOf('555')]).toEqual([null, ['800'], null, ['555']])
})
