import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { callingCode } from '#shared/numbers/calling-code.ts'

/** Never given to anybody in North America: area code, 555 and 0100 to 0199. */
const fictional = /^\+1\d{3}55501\d{2}$/

export function isFictional(e164: string): boolean {
  return fictional.test(e164)
}

/**
 * A hundred numbers that are nobody's, of the same country and, where that can be, area. Elsewhere than in North America
 * no range is set aside for stories: these are ones that the country's numbering plan does not give to anybody.
 */
export function nobodysNumbers(e164: string): readonly string[] {
  if (/^\+1\d{10}$/.test(e164)) return hundred(`${e164.slice(0, 5)}555`)
  const unassigned = beginnings(e164).find((beginning) => hundred(beginning).every(isUnassigned))
  return unassigned === undefined ? [] : hundred(unassigned)
}

/** All but the last four digits: as much as possible as it is, and then one digit over and over. */
function beginnings(e164: string): readonly string[] {
  const code = callingCode(e164)
  const national = e164.slice(1 + code.length, -4)
  const kept = Array.from({ length: national.length }, (_, index) => national.slice(0, national.length - 1 - index))
  const fillers = Array.from('0123456789')
  return kept.flatMap((part) => fillers.map((digit) => `+${code}${part.padEnd(national.length, digit)}`))
}

function hundred(beginning: string): readonly string[] {
  return Array.from({ length: 100 }, (_, index) => `${beginning}01${String(index).padStart(2, '0')}`)
}

function isUnassigned(e164: string): boolean {
  return parsePhoneNumberFromString(e164)?.isValid() !== true
}
