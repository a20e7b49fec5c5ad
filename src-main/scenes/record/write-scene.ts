import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { Document, isMap, type Node, visit } from 'yaml'
import { fileLimits } from '../file/file-limits.ts'
import type { Names } from './names.ts'
import type { Line, RecordedLines } from './record-journal.ts'
import { renumberText } from './renumber.ts'
import { step } from './spoken.ts'

export interface SceneWords {
  readonly title: string
  readonly about: string
  readonly seed: number
}

interface WrittenChapter {
  readonly title: string
  readonly lines: Line[]
}

/** Longer waits begin a new chapter, and so does a session. */
const longWait = /^Wait \d+ (?:minutes|hours?|days?)/
const nothingDone = step('Narrator', 'Nothing was done.')
const mostLines = 400
const mostChapters = fileLimits.chapters - 5

/** The text of a scene file; what has no words is a comment where it happened. */
export function writeScene(
  words: SceneWords,
  { head, lines, engine }: RecordedLines,
  names: Names,
  numbers: ReadonlyMap<string, string>,
): string {
  const chapters = chaptersOf(lines)
  const document = new Document(
    replaceAll(
      {
        masquerade: 1,
        title: words.title,
        about: words.about,
        seed: words.seed,
        starts: head.starts,
        cast: Object.fromEntries(
          names.people.map(([name, e164]) => [name, personOf(e164, numbers.get(e164) ?? e164, head.phones)]),
        ),
        numbers: Object.fromEntries(names.numbers.map(([name, e164]) => [name, numberOf(e164, head, engine)])),
        ...filled('service', head.service),
        ...filled('responders', head.responders),
        ...filled('settings', head.settings),
        chapters: chapters.map(({ title, lines: own }) => ({ title, steps: own.flatMap(stepOf) })),
      },
      numbers,
    ),
  )
  flow(document)
  for (const [index, chapter] of chapters.entries()) comment(document, index, chapter.lines)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function stepOf(line: Line): unknown[] {
  if ('unsaid' in line) return []
  return [line.content === undefined ? line.sentence : { [line.sentence]: line.content }]
}

function chaptersOf(lines: readonly Line[]): WrittenChapter[] {
  const chapters: WrittenChapter[] = [{ title: 'The beginning', lines: [] }]
  for (const line of lines.some(isStep) ? lines : [...lines, nothingDone]) {
    const title = titleOf(line)
    const last = chapters.at(-1)
    const isFull = (last?.lines.length ?? 0) >= mostLines
    const begins = title !== null && chapters.length < mostChapters && (last?.lines.some(isStep) ?? false)
    if (begins || (isFull && isStep(line))) chapters.push({ title: title ?? 'It goes on', lines: [line] })
    else last?.lines.push(line)
  }
  return chapters
}

function isStep(line: Line): boolean {
  return 'sentence' in line
}

/** Of the chapter that begins with it; null where none does. */
function titleOf(line: Line): string | null {
  if ('unsaid' in line) return null
  const [, opened] = /^The app opens (.+?)(?: for .+)?$/.exec(line.sentence) ?? []
  if (opened !== undefined) return opened
  return longWait.test(line.sentence) ? `${line.sentence.replace('Wait ', '')} later`.slice(0, 100) : null
}

function personOf(e164: string, shown: string, phones: RecordedLines['head']['phones']): unknown {
  const { onCall = 'manual', deliver = 'ok' } = phones.find((phone) => phone.e164 === e164) ?? {}
  if (onCall === 'manual' && deliver === 'ok') return spaced(shown)
  return { phone: spaced(shown), ...(onCall !== 'manual' && { onCall }), ...(deliver !== 'ok' && { deliver }) }
}

function numberOf(number: string, head: RecordedLines['head'], engine: RecordedLines['engine']): unknown {
  const atStart = head.numbers.find(({ e164 }) => e164 === number)
  const { capabilities } = atStart ?? engine.query({ type: 'number', e164: number }) ?? {}
  const can = Object.entries(capabilities ?? {}).flatMap(([name, able]) => (able ? [name] : []))
  const details = {
    ...(capabilities !== undefined && can.length < 3 && { can }),
    ...(atStart?.pool?.isReserved === true && { reserved: true }),
    ...(atStart?.pool === null && { pool: false }),
    ...(atStart === undefined && { owned: false }),
  }
  return Object.keys(details).length === 0 ? spaced(number) : { number: spaced(number), ...details }
}

/** As people write it. */
function spaced(e164: string): string {
  const written = parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
  return written.replaceAll(/[ .()-]/g, '') === e164 ? written : e164
}

function filled(key: string, value: object): object {
  return Object.keys(value).length === 0 ? {} : { [key]: value }
}

/** Every text in it with other numbers; keys are names. */
function replaceAll(value: unknown, numbers: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renumberText(value, numbers)
  if (Array.isArray(value)) return value.map((item) => replaceAll(item, numbers))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceAll(item, numbers)]))
}

/** What belongs to one name or one step stands in one line. */
function flow(document: Document): void {
  visit(document, {
    Map(_, node, path) {
      const depth = path.filter((ancestor) => isMap(ancestor as Node)).length
      const isOfStep = path.some((ancestor) => ancestor === document.get('chapters')) && depth >= 3
      const isOfHead = !path.some((ancestor) => ancestor === document.get('chapters')) && depth >= 2
      if (isOfStep || isOfHead) node.flow = true
    },
  })
}

/** Marks what has no words, before the step that came after it. */
function comment(document: Document, chapter: number, lines: readonly Line[]): void {
  let waiting: string[] = []
  let place = 0
  for (const line of lines) {
    if ('unsaid' in line) {
      waiting.push(` left out: ${line.unsaid}`)
      continue
    }
    if (waiting.length > 0) {
      const node = document.getIn(['chapters', chapter, 'steps', place], true)
      if (typeof node === 'object' && node !== null) Object.assign(node, { commentBefore: waiting.join('\n') })
      waiting = []
    }
    place += 1
  }
}
