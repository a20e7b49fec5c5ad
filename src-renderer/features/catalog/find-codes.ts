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

/** The codes that words or digits mean, best first: a code by its beginning, then by title, then by what is said of it. */
export function findCodes(typed: string): readonly number[] {
  const words = plain(typed)
  if (/^\d{1,5}$/.test(words)) return knownCodes.filter((code) => String(code).startsWith(words))
  if (words.length < 3) return []
  const wanted = words.split(' ')
  const inTitle = searchable.filter(({ title }) => wanted.every((word) => title.includes(word)))
  const elsewhere = searchable.filter((one) => !inTitle.includes(one) && wanted.every((word) => one.all.includes(word)))
  return [...inTitle, ...elsewhere].map(({ code }) => code)
}

/** Spelling that makes no difference to a reader: 'opt-out', 'Opt out'. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
