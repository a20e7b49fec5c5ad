/** A number fit to be shown: its beginning and its last two digits, as in +1415•••••12. Short ones lose more. */
export function maskNumber(e164: string): string {
  const digits = e164.slice(1)
  const hidden = Math.max(5, digits.length - 6)
  const shown = Math.max(0, digits.length - 2 - hidden)
  return `+${digits.slice(0, shown)}${'•'.repeat(hidden)}${digits.slice(-2)}`
}
