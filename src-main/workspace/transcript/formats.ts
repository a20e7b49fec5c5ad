import type { TranscriptFormat } from '#shared/contract/transcript-requests.ts'
import { csvRow } from '#shared/exports/csv-row.ts'
import { plainMarkdown } from '#shared/exports/plain-markdown.ts'
import { transcriptColumnNames, transcriptColumns } from '#shared/exports/transcript-columns.ts'
import type { Transcript, TranscriptLine } from './transcript.ts'

interface Format {
  readonly extension: string
  readonly type: string
  write(transcript: Transcript): string
}

export const formats: Readonly<Record<TranscriptFormat, Format>> = {
  markdown: { extension: 'md', type: 'text/markdown; charset=utf-8', write: asMarkdown },
  json: { extension: 'json', type: 'application/json; charset=utf-8', write: asJson },
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8', write: asCsv },
}

const columns = transcriptColumnNames
const headings = ['When', ...Object.values(transcriptColumns)]

function asMarkdown({ title, lines, names }: Transcript): string {
  const person = (e164: string) => (names.has(e164) ? `${names.get(e164)} ${e164}` : e164)
  const cells = (line: TranscriptLine) => [
    iso(line.at),
    ...columns.map((column) => (column === 'from' || column === 'to' ? person(line[column]) : line[column])),
  ]
  const rows = lines.map((line) => row(cells(line).map(plainMarkdown)))
  return [`# ${plainMarkdown(title)}`, '', row(headings), row(headings.map(() => '---')), ...rows, ''].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function asJson({ title, lines, names }: Transcript): string {
  const told = lines.map((line) => ({ ...line, at: iso(line.at) }))
  return `${JSON.stringify({ title, names: Object.fromEntries(names), lines: told }, null, 2)}\n`
}

function asCsv({ lines }: Transcript): string {
  const rows = lines.map((line) => csvRow([iso(line.at), ...columns.map((column) => line[column])]))
  return [csvRow(['at', ...columns]), ...rows].join('')
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
