/** The text with the numbers of these people masked however they are written, all but their last two digits. */
export function maskPeople(text: string, people: readonly string[]): string {
  return people.reduce((masked, e164) => masked.replace(anyWriting(e164), dots), text)
}

const between = '[\\s().\\-/]*'

/** A number with or without its country code, and with whatever people put between digits. */
function anyWriting(e164: string): RegExp {
  const digits = e164.slice(1)
  const ownLength = Math.min(10, digits.length - 1)
  const code = [...digits.slice(0, -ownLength)].join(between)
  const own = [...digits.slice(-ownLength)].join(between)
  return new RegExp(`(?<!\\d)(?:\\+?${between}${code}${between}|0)?\\(?${own}(?!\\d)`, 'g')
}

function dots(written: string): string {
  const digits = written.replaceAll(/\D/g, '')
  return `${written.startsWith('+') ? '+' : ''}${'•'.repeat(digits.length - 2)}${digits.slice(-2)}`
}
