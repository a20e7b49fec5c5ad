import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** How a number reads on screen: `+1 415 555 1212`, elsewhere the usual groups of its country. */
export function formatNumber(e164: string): string {
  const northAmerican = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164)
  if (northAmerican !== null) return `+1 ${northAmerican.slice(1).join(' ')}`
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
}
