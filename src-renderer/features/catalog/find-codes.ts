import { codeEntry, knownCodes } from '#shared/catalog/codes.ts'
import { rulesRaising } from '#shared/catalog/raising-rules.ts'
import { rules } from '#shared/catalog/rules.ts'

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
  return { code, title: plain(title), meaning: plain(meaning), all: plain(`${meaning} ${remedy}`) }
})

/**
 * The codes that words or digits mean, best first: by title, then word for word in what is said of it, then by the words
 * anywhere. `closely` leaves out those that only speak of it.
 */
export function findCodes(typed: string, how: 'closely' | 'all' = 'all'): readonly number[] {
  const words = plain(typed)
  if (/^\d{1,5}$/.test(words)) return knownCodes.filter((code) => String(code).startsWith(words))
  if (words.length < 3) return []
  const wanted = words.split(' ')
  const found = searchable.filter(({ title, meaning, all }) =>
    how === 'closely' ? hasAll(title, wanted) || meaning.includes(words) : hasAll(all, wanted),
  )
  const rank = ({ title, all }: Searchable) => {
    if (hasAll(title, wanted)) return 0
    return all.includes(words) ? 1 : 2
  }
  return found.toSorted((one, other) => rank(one) - rank(other)).map(({ code }) => code)
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** Spelling that makes no difference to a reader: 'opt-out', 'Opt out'. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
