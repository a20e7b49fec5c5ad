import { z } from 'zod'
import { type TranscriptColumn, transcriptColumnNames, transcriptColumns } from '#shared/exports/transcript-columns.ts'
import { csvRows } from './csv-rows.ts'
import { markdownCells } from './markdown-cells.ts'

/** One thing that was written, said, dialled or changed, each part as it is read. Empty where there is nothing to say. */
export type ReadLine = Readonly<Record<TranscriptColumn, string>> & {
  /** Its place in the file; the first one is 1. */
  readonly row: number
  /** Simulated ms. */
  readonly at: number
}

export interface ReadTranscript {
  readonly title: string
  readonly lines: readonly ReadLine[]
}

export type Reading =
  | { readonly ok: true; readonly transcript: ReadTranscript }
  /** What was expected where. */
  | { readonly ok: false; readonly problem: string }

const headings = ['When', ...Object.values(transcriptColumns)]
const csvHead = ['at', ...transcriptColumnNames]
const jsonSchema = z.object({
  title: z.string(),
  names: z.record(z.string(), z.string()),
  lines: z.array(
    z.object({
      at: z.iso.datetime(),
      ...(Object.fromEntries(transcriptColumnNames.map((column) => [column, z.string()])) as Record<
        TranscriptColumn,
        z.ZodString
      >),
    }),
  ),
})

/** Whether a file that begins so is a transcript as Masquerade writes one: Markdown, CSV or JSON. */
export function isTranscript(beginning: string): boolean {
  return (
    /^\s*\{\s*"title":\s*"(?:[^"\\]|\\.)*",\s*"names":/.test(beginning) ||
    beginning.includes(`\n| ${headings.join(' | ')} |\n`) ||
    beginning.startsWith(csvHead.map((name) => `"${name}"`).join(','))
  )
}

/** Reads a transcript in any of its formats. */
export function readTranscript(name: string, text: string): Reading {
  if (text.trimStart().startsWith('{')) return readJson(text)
  return text.startsWith('"') ? readTable(name, csvRows(text)) : readMarkdown(name, text)
}

function readJson(text: string): Reading {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'It is no complete JSON.' }
  }
  const read = jsonSchema.safeParse(found)
  if (!read.success) {
    const [issue] = read.error.issues
    return { ok: false, problem: `${issue?.path.join('.') || 'The file'}: ${issue?.message ?? 'not as expected'}` }
  }
  const { title, names, lines } = read.data
  const person = (number: string) => (names[number] === undefined ? number : `${names[number]} ${number}`)
  const told = lines.map((line, place) => ({
    ...line,
    row: place + 1,
    at: Date.parse(line.at),
    from: person(line.from),
    to: person(line.to),
  }))
  return { ok: true, transcript: { title, lines: told } }
}

function readMarkdown(name: string, text: string): Reading {
  const [first = '', ...others] = text.split(/\r?\n/)
  const table = others.filter((line) => line.startsWith('|'))
  const title = markdownCells(`|${first.replace(/^#\s*/, '')}|`)[0]
  return readTable(title || name, [csvHead, ...table.slice(2).map(markdownCells)])
}

/** Of a header and rows. */
function readTable(title: string, [, ...rows]: readonly (readonly string[])[]): Reading {
  const lines: ReadLine[] = []
  for (const [place, cells] of rows.entries()) {
    const at = Date.parse(cells[0] ?? '')
    if (Number.isNaN(at)) return { ok: false, problem: `Row ${place + 1}: its first cell is no time.` }
    if (cells.length !== csvHead.length)
      return { ok: false, problem: `Row ${place + 1}: ${csvHead.length} cells were expected, not ${cells.length}.` }
    const parts = Object.fromEntries(transcriptColumnNames.map((column, index) => [column, cells[index + 1] ?? '']))
    lines.push({ ...(parts as Record<TranscriptColumn, string>), row: place + 1, at })
  }
  return { ok: true, transcript: { title, lines } }
}
