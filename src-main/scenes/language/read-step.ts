import { ok, type Refusal, type Result, refuse } from '#shared/contract/result.ts'
import { explainIssues } from '../file/explain-issues.ts'
import { nearestOf } from '../file/nearest-of.ts'
import type { Problem } from '../file/problem.ts'
import type { Path, ReadYaml } from '../file/read-yaml.ts'
import type { SceneStep } from '../scene.ts'
import { exampleOf, exampleSentence } from './example-of.ts'
import type { NameBook } from './name-book.ts'
import type { Phrase } from './phrase.ts'
import { phrases } from './phrases.ts'

interface Written {
  readonly sentence: string
  /** What follows the colon; undefined where there is none. */
  readonly content: unknown
  readonly path: Path
}

const patterns: readonly { readonly phrase: Phrase; readonly pattern: RegExp }[] = phrases.map((phrase) => ({
  phrase,
  pattern: new RegExp(`^${phrase.pattern}$`, 'u'),
}))

/** Understands one step of the file. */
export function readStep(step: unknown, path: Path, yaml: ReadYaml, book: NameBook): Result<SceneStep, Problem[]> {
  const written = takeApart(step, path)
  if (written === null) return trouble(yaml, path, 'Expected one sentence, with what belongs to it after a colon.')
  const { sentence, content } = written
  const fitting = patterns.flatMap(({ phrase, pattern }) => {
    const match = pattern.exec(sentence)
    return match === null ? [] : [{ phrase, words: match.slice(1) }]
  })
  const meant = fitting.find(({ phrase }) => takes(phrase, content)) ?? fitting[0]
  if (meant === undefined) return trouble(yaml, path, notUnderstood(sentence))
  const checked = checkContent(meant.phrase, written, yaml, book)
  if (!checked.ok) return checked
  const deed = meant.phrase.bind(meant.words, checked.value, book)
  if (!deed.ok) return trouble(yaml, path, deed.error)
  return ok({ ...deed.value, sentence: inFull(written), line: yaml.placeOf(path).line })
}

function takeApart(step: unknown, path: Path): Written | null {
  if (typeof step === 'string') return { sentence: step.trim(), content: undefined, path }
  const [entry, ...others] = Object.entries(step ?? {})
  if (typeof step !== 'object' || entry === undefined || others.length > 0) return null
  return { sentence: entry[0].trim(), content: entry[1], path: [...path, entry[0]] }
}

function takes({ content }: Phrase, given: unknown): boolean {
  return given === undefined ? content === null || content.isOptional : content !== null
}

function checkContent(phrase: Phrase, written: Written, yaml: ReadYaml, book: NameBook): Result<unknown, Problem[]> {
  const { template, content } = phrase
  if (content === null) {
    if (written.content === undefined) return ok(undefined)
    return trouble(yaml, written.path, `Nothing belongs after "${template}".`)
  }
  if (written.content === undefined) {
    if (content.isOptional) return ok(undefined)
    return trouble(yaml, written.path, `Something is missing: expected ${exampleOf(phrase)}`)
  }
  const parsed = content.schema.safeParse(written.content, { reportInput: true })
  if (!parsed.success) return refuse(explainIssues(parsed.error.issues, yaml, written.path))
  const unknown = content.trouble(parsed.data, book)
  return unknown === null ? ok(parsed.data) : trouble(yaml, written.path, unknown)
}

function notUnderstood(sentence: string): string {
  const near = nearestOf(sentence, phrases.map(exampleSentence))
  const phrase = phrases.find((candidate) => exampleSentence(candidate) === near)
  const shown = sentence.length > 60 ? `${sentence.slice(0, 59)}…` : sentence
  const hint =
    phrase === undefined ? 'docs/scenes.md lists what there is.' : `Expected something like "${exampleOf(phrase)}".`
  return `No step says "${shown}". ${hint}`
}

function inFull({ sentence, content }: Written): string {
  if (content === undefined) return sentence
  return `${sentence}: ${typeof content === 'string' ? content : inOneLine(content)}`
}

/** `{ kind: busy, to: Ben }`, as YAML has it. */
function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([key, field]) => `${key}: ${inOneLine(field)}`)
    .join(', ')} }`
}

function trouble(yaml: ReadYaml, path: Path, message: string): Refusal<Problem[]> {
  return refuse([{ ...yaml.placeOfKey(path), message }])
}
