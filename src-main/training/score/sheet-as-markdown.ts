import { plainMarkdown } from '#shared/exports/plain-markdown.ts'
import { scoreInWords } from '#shared/exports/score-in-words.ts'
import type { ScoreSheet } from './score-book.ts'
import { rowsOf, type SheetRow } from './sheet-rows.ts'

/** For people: a table a trainee. */
export function sheetAsMarkdown(sheets: readonly ScoreSheet[]): string {
  return ['# Score sheet', ...sheets.map(section)].join('\n\n').concat('\n')
}

function section(sheet: ScoreSheet): string {
  return [
    `## ${plainMarkdown(sheet.trainee === '' ? 'Without a name' : sheet.trainee)}`,
    '',
    scoreInWords(sheet.results),
    '',
    '| | | result | score | attempts | hints | time |',
    '|---|---|---|---|---|---|---|',
    ...rowsOf(sheet).map(line),
  ].join('\n')
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
