import { csvRow } from '#shared/exports/csv-row.ts'
import type { ScoreSheet } from './score-book.ts'
import { rowsOf, type SheetRow } from './sheet-rows.ts'

const columns = [
  'trainee',
  'kind',
  'title',
  'result',
  'score',
  'attempts',
  'hints',
  'seconds',
] as const satisfies readonly (keyof SheetRow)[]

/** For spreadsheets. */
export function sheetAsCsv(sheets: readonly ScoreSheet[]): string {
  const rows = sheets.flatMap(rowsOf).map((row) => columns.map((column) => row[column]))
  return [columns, ...rows].map(csvRow).join('')
}
