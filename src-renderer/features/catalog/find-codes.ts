import { codeEntry, knownCodes } from '#shared/catalog/codes.ts'
import { rulesRaising } from '#shared/catalog/raising-rules.ts'
import { rules } from '#shared/catalog/rules.ts'

interface Searchable {
  readonly code: number
  readonly title: string
  /** Title, cause, remedy and the rules that raise it. */
  readonly all: string
}

const searchable: readonly Searchable[] = knownCodes.map((code) => {
  const { title, cause, remedy } = codeEntry(code)
  const asked = rulesRaising(code).map((rule) => rules[rule].title)
  return { code, title: plain(title), all: plain([title, cause, remedy, ...asked].join(' ')) }
})

/** The codes that words or digits mean, best first: by title, then word for word in what is said of it, then by the words anywhere. */
export function findCodes(typed: string): readonly number[] {
  const words = plain(typed)
  if (/^\d{1,5}$/.test(words)) return knownCodes.filter((code) => String(code).startsWith(words))
  if (words.length < 3) return []
  const wanted = words.split(' ')
  const found = searchable.filter(({ all }) => wanted.every((word) => all.includes(word)))
  const rank = ({ title, all }: Searchable) => {
    if (wanted.every((word) => title.includes(word))) return 0
    return all.includes(words) ? 1 : 2
  }
  return found.toSorted((one, other) => rank(one) - rank(other)).map(({ code }) => code)
}

/** Spelling that makes no difference to a reader: 'opt-out', 'Opt out'. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
