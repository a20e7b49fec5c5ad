import { magicNumbers } from '#shared/catalog/magic-numbers.ts'
import { findNumber } from '#shared/numbers/find-number.ts'

/** Never given to anybody in North America: area code, 555 and 0100 to 0199. */
const fictional = /^\+1\d{3}55501\d{2}$/

/**
 * A number for each person that is nobody's: of the same country and area, and ending in 0100 to 0199. What is
 * fictional or stands for something that goes wrong stays. `kept` are numbers of others.
 */
export function renumber(people: readonly string[], kept: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set([...kept, ...people])
  return new Map(
    people.map((e164) => {
      if (fictional.test(e164) || Object.hasOwn(magicNumbers, e164)) return [e164, e164]
      const given = candidates(e164).find((candidate) => !used.has(candidate)) ?? e164
      used.add(given)
      return [e164, given]
    }),
  )
}

function candidates(e164: string): string[] {
  const isNorthAmerican = /^\+1\d{10}$/.test(e164)
  const start = isNorthAmerican ? `${e164.slice(0, 5)}55501` : `${e164.slice(0, -4)}01`
  return Array.from({ length: 100 }, (_, index) => `${start}${String(index).padStart(2, '0')}`)
}

/** A text in which each of those numbers is replaced, however it is written. */
export function renumberText(text: string, numbers: ReadonlyMap<string, string>): string {
  return [...numbers].reduce((changed, [from, to]) => (from === to ? changed : replaceIn(changed, from, to)), text)
}

function replaceIn(text: string, from: string, to: string): string {
  const spot = findNumber(text, from)
  if (spot === null) return text
  const isInBrackets = text[spot.start - 1] === '(' && text.slice(spot.start, spot.end).includes(')')
  const start = isInBrackets || text[spot.start - 1] === '+' ? spot.start - 1 : spot.start
  return text.slice(0, start) + to + replaceIn(text.slice(spot.end), from, to)
}
