const twoDigitCodes = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
)

/** The country calling code of an E.164 number, without the plus. https://www.itu.int/rec/T-REC-E.164 */
export function callingCode(e164: string): string {
  const digits = e164.slice(1)
  if (digits.startsWith('1') || digits.startsWith('7')) return digits.slice(0, 1)
  const two = digits.slice(0, 2)
  return twoDigitCodes.has(two) ? two : digits.slice(0, 3)
}
