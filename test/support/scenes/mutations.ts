import { parse, stringify } from 'yaml'
import { phrases } from '#main/scenes/language/phrases.ts'

type Step = string | Record<string, unknown>
interface File {
  readonly chapters: readonly { readonly steps: Step[] }[]
}

/** The same sentence with something else expected. */
const others: readonly (readonly [RegExp, string])[] = [
  [/sees nothing$/, 'sees something'],
  [/sees something$/, 'sees nothing'],
  [/^Nobody sees$/, 'Somebody sees'],
  [/^No number leaked$/, '1 number leaked'],
  [/debugger stays silent$/, 'debugger shows 80901'],
  [/phone stays silent$/, 'phone rings'],
  [/phone rings(?: from .*)?$/, 'phone stays silent'],
  [/is not opted out of/, 'is opted out of'],
  [/is opted out of/, 'is not opted out of'],
  [/the picture \w+$/, 'the picture harbour'],
  [/call is in-progress$/, 'call is ringing'],
  [/call is .*$/, 'call is in-progress'],
  [/outcome is no-partner$/, 'outcome is failed'],
  [/outcome is .*$/, 'outcome is no-partner'],
  [/\bby the app$/, 'by its expiry date'],
  [/\bby its .*$/, 'by the app'],
  [/ is gone$/, ' is open'],
  [/ is (?:open|in-progress|closed)$/, ' is gone'],
  [/ with \d+$/, ' with 80404'],
  [/shows \d+$/, 'shows 80404'],
  [/^0 number/, '7 number'],
  [/^(\d+) number/, '0 number'],
  [/(serves|has) \d+ (session|interaction)/, '$1 99 $2'],
]

/** The scene once for each of its expectations, with something else expected there. */
export function mutationsOf(text: string): { readonly step: string; readonly text: string }[] {
  const file: File = parse(text)
  return file.chapters.flatMap(({ steps }, chapter) =>
    steps.flatMap((step, index) => {
      const mutated = mutate(step, numbersIn(text))
      if (mutated === null) return []
      const copy: File = structuredClone(file)
      copy.chapters[chapter]?.steps.splice(index, 1, mutated)
      return [{ step: `${JSON.stringify(step)} → ${JSON.stringify(mutated)}`, text: stringify(copy) }]
    }),
  )
}

/** Null for a step that expects nothing. Throws for an expectation that it does not know how to change. */
function mutate(step: Step, numbers: readonly string[]): Step | null {
  const sentence = typeof step === 'string' ? step : (Object.keys(step)[0] ?? '')
  if (!isExpectation(sentence)) return null
  const found = others.find(([pattern]) => pattern.test(sentence))
  if (found !== undefined) {
    const other = sentence.replace(...found)
    return typeof step === 'string' ? other : { [other]: Object.values(step)[0] }
  }
  if (typeof step !== 'string') return { [sentence]: `${String(Object.values(step)[0])} (changed)` }
  const [, who, number, session] = /^(\S+) has (\S+) in (.+)$/.exec(step) ?? []
  const another = numbers.find((name) => name !== number)
  if (another === undefined) throw new Error(`Nobody knows how to change "${sentence}".`)
  return `${who} has ${another} in ${session}`
}

function isExpectation(sentence: string): boolean {
  const phrase = phrases.find(({ pattern }) => new RegExp(`^${pattern}$`, 'u').test(sentence))
  return phrase?.kind === 'expectation' || phrase?.kind === 'refusal'
}

function numbersIn(text: string): string[] {
  const { numbers } = parse(text) as { numbers: Record<string, unknown> }
  return Object.keys(numbers)
}
