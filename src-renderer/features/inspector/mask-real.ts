const numberPattern = /(\+|%2B)([1-9]\d{6,14})/g

/** The text with every phone number that is not one of `ours` masked, all but its last two digits. */
export function maskReal(text: string, ours: ReadonlySet<string>): string {
  return text.replace(numberPattern, (whole, plus: string, digits: string) =>
    ours.has(`+${digits}`) ? whole : `${plus}${'•'.repeat(digits.length - 2)}${digits.slice(-2)}`,
  )
}
