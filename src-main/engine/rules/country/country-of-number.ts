import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Territories told apart by more than the calling code; the longest prefix counts. */
const territoryPrefixes: readonly (readonly [prefix: string, country: string])[] = [
  ['+441481', 'GG'],
  ['+441534', 'JE'],
  ['+441624', 'IM'],
  ['+1242', 'BS'],
  ['+1264', 'AI'],
  ['+1268', 'AG'],
  ['+1284', 'VG'],
  ['+1340', 'VI'],
  ['+1441', 'BM'],
  ['+1649', 'TC'],
  ['+1664', 'MS'],
]

/** A number of North America that somebody may have: its area code alone tells the country. */
const northAmerican = /^\+1[2-9]\d\d[2-9]\d{6}$/
const countriesOfAreas = new Map<string, string | null>()

/**
 * The country (ISO 3166-1 alpha-2) of an E.164 number; null only where the calling code is unknown.
 * A number that belongs to nobody (fictional or unassigned) counts to the main country of its calling code.
 * Outside North America it parses, which is slow beside a look-up: ask once a number and keep the answer.
 * https://www.twilio.com/docs/proxy/understanding-phone-number-management
 */
export function countryOfNumber(e164: string): string | null {
  const territory = territoryPrefixes.find(([prefix]) => e164.startsWith(prefix))
  if (territory) return territory[1]
  if (!northAmerican.test(e164)) return parsedCountry(e164)
  const area = e164.slice(0, 5)
  const known = countriesOfAreas.get(area)
  if (known !== undefined) return known
  const country = parsedCountry(e164)
  countriesOfAreas.set(area, country)
  return country
}

function parsedCountry(e164: string): string | null {
  const parsed = parsePhoneNumberFromString(e164)
  return parsed?.country ?? parsed?.getPossibleCountries()[0] ?? null
}
