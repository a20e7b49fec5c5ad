import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** How a number is written where it belongs, as in (415) 555-0100. https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
export function friendlyName(e164: string): string {
  const northAmerican = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164)
  if (northAmerican) return `(${northAmerican[1]}) ${northAmerican[2]}-${northAmerican[3]}`
  return parsePhoneNumberFromString(e164)?.formatNational() ?? e164
}
