import { findNumber } from '#shared/numbers/find-number.ts'

/** The text with the numbers of these people masked however they are written, all but their last two digits. */
export function maskPeople(text: string, people: readonly string[]): string {
  return people.reduce(maskNumberIn, text)
}

function maskNumberIn(text: string, e164: string): string {
  const spot = findNumber(text, e164)
  if (spot === null) return text
  const before = text.slice(0, spot.start).replace(/[+(\d]+$/, '')
  const written = text.slice(before.length, spot.end)
  return `${before}${dots(written)}${maskNumberIn(text.slice(spot.end), e164)}`
}

/** As many dots as there were digits. */
function dots(written: string): string {
  const digits = [...written.replaceAll(/\P{Nd}/gu, '')]
  return `${/^\(*\+/.test(written) ? '+' : ''}${'•'.repeat(digits.length - 2)}${digits.slice(-2).join('')}`
}
