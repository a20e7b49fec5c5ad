import { codeEntry, knownCodes } from '#shared/catalog/codes.ts'
import { rulesRaising } from '#shared/catalog/raising-rules.ts'
import { rules } from '#shared/catalog/rules.ts'
import { plainSpelling } from './plain-spelling.ts'

interface Searchable {
  readonly code: number
  readonly title: string
  /** What it is: title, cause and the rules that raise it. */
  readonly meaning: string
  /** Title, cause, remedy and the rules that raise it. */
  readonly all: string
}

const searchable: readonly Searchable[] = knownCodes.map((code) => {
  const { title, cause, remedy } = codeEntry(code)
  const asked = rulesRaising(code).map((rule) => rules[rule].title)
  const meaning = [title, cause, ...asked].join(' ')
  return {
    code,
    title: plainSpelling(title),
    meaning: plainSpelling(meaning),
    all: plainSpelling(`${meaning} ${remedy}`),
  }
})

/**
 * The codes that words or digits mean, best first: by title, then word for word in what is said of it, then by the words
 * anywhere. `closely` leaves out those that only speak of it.
 */
export function findCodes(typed: string, how: 'closely' | 'all' = 'all'): readonly number[] {
  const words = plainSpelling(typed)
  if (/^\d{1,5}$/.test(words)) return knownCodes.filter((code) => String(code).startsWith(words))
  if (words.length < 3) return []
  const wanted = words.split(' ')
  const alike = inflected(wanted)
  const found = searchable.filter(({ title, meaning, all }) =>
    how === 'closely' ? hasAll(title, wanted) || meaning.includes(words) || alike.test(meaning) : hasAll(all, wanted),
  )
  const rank = ({ title, all }: Searchable) => {
    if (hasAll(title, wanted)) return 0
    if (all.includes(words)) return 1
    return alike.test(all) ? 2 : 3
  }
  return found.toSorted((one, other) => rank(one) - rank(other)).map(({ code }) => code)
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** Those words beside each other, also where they go on: 'opt out' in 'opted out'. */
function inflected(words: readonly string[]): RegExp {
  return new RegExp(`\\b${words.map((word) => `${word}\\p{L}*`).join(' ')}`, 'u')
}
