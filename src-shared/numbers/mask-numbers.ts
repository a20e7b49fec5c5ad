import { findNumber } from './find-number.ts'
import { maskNumber } from './mask-number.ts'

/** A text in which none of these numbers can be read, however it is written there. */
export function maskNumbers(text: string, numbers: Iterable<string>): string {
  if (!hasNumber.test(text)) return text
  let masked = text
  for (const number of numbers) masked = maskNumberIn(masked, number)
  return masked
}

/** No number has fewer digits. */
const hasNumber = /(?:\p{Nd}\P{Nd}*){5}/u

function maskNumberIn(text: string, number: string): string {
  const spot = findNumber(text, number)
  if (spot === null) return text
  const start = text[spot.start - 1] === '+' ? spot.start - 1 : spot.start
  return text.slice(0, start) + maskNumber(number) + maskNumberIn(text.slice(spot.end), number)
}
