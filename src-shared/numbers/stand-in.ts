/** A secret of one run of the program, by which real numbers become others: below `standInKeys`. */
export type StandInKey = number

export const standInKeys = 1_000_000_000

/** A person's number, which an audience may not have. */
const real = /^\+[1-9]\d{6,14}$/

/**
 * What an audience's window has in place of a real number: it reads the same where numbers are masked, has as many digits,
 * and every number has one of its own, which is never itself. Anything else stays as it is.
 */
export function standInFor(number: string, key: StandInKey): string {
  if (!real.test(number)) return number
  const hides = Math.max(2, number.length - 7)
  return `${number.slice(0, hides)}${exchanged(number.slice(hides, -2), key)}${number.slice(-2)}`
}

/** One to one, since 10 has no factor in common with what ends in 3; and never the same, since an odd number is added to an even one. */
function exchanged(digits: string, key: StandInKey): string {
  const [factor, added] = [(key % 10_000) * 10 + 3, Math.floor(key / 10_000) * 2 + 1]
  return String((Number(digits) * factor + added) % 10 ** digits.length).padStart(digits.length, '0')
}
