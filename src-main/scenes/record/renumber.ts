import { magicNumbers } from '#shared/catalog/magic-numbers.ts'
import { findNumber } from '#shared/numbers/find-number.ts'
import { isFictional, nobodysNumbers } from './nobodys-numbers.ts'

/**
 * A number for each person that is nobody's. What is fictional or stands for something that goes wrong stays. `kept`
 * are numbers of others. Null where there are not enough of them: a real one is never kept.
 */
export function renumber(people: readonly string[], kept: ReadonlySet<string>): ReadonlyMap<string, string> | null {
  const used = new Set([...kept, ...people])
  const numbers = new Map<string, string>()
  for (const e164 of people) {
    const isNobodys = isFictional(e164) || Object.hasOwn(magicNumbers, e164)
    const given = isNobodys ? e164 : nobodysNumbers(e164).find((candidate) => !used.has(candidate))
    if (given === undefined) return null
    used.add(given)
    numbers.set(e164, given)
  }
  return numbers
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
