import { plainMarkdown } from '#shared/exports/plain-markdown.ts'
import type { ScoreSheet } from './score-book.ts'
import { rowsOf, type SheetRow } from './sheet-rows.ts'

/** For people: a table a trainee. */
export function sheetAsMarkdown(sheets: readonly ScoreSheet[]): string {
  return ['# Score sheet', ...sheets.map(section)].join('\n\n').concat('\n')
}

function section(sheet: ScoreSheet): string {
  const rows = rowsOf(sheet)
  return [
    `## ${plainMarkdown(sheet.trainee === '' ? 'Without a name' : sheet.trainee)}`,
    '',
    `${total(rows)}`,
    '',
    '| | | result | score | attempts | hints | time |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n')
}

function total(rows: readonly SheetRow[]): string {
  const scores = rows.flatMap(({ score }) => score ?? [])
  const lessons = rows.filter(({ kind, result }) => kind === 'lesson' && result === 'finished').length
  const sum = scores.reduce((all, score) => all + score, 0)
  return `${lessons} lessons finished, ${scores.length} tickets decided, ${sum} of ${10 * scores.length} points.`
}

function line({ kind, title, result, score, attempts, hints, seconds }: SheetRow): string {
  const cells = [
    kind,
    plainMarkdown(title),
    result,
    score,
    attempts,
    hints,
    seconds === null ? null : duration(seconds),
  ]
  return `| ${cells.map((cell) => cell ?? '').join(' | ')} |`
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}
