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

/** For spreadsheets (RFC 4180). What somebody typed is never read as a formula. */
export function sheetAsCsv(sheets: readonly ScoreSheet[]): string {
  const rows = sheets.flatMap(rowsOf).map((row) => columns.map((column) => row[column]))
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A leading apostrophe keeps a spreadsheet from calculating. https://owasp.org/www-community/attacks/CSV_Injection */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = /^\s*[=+\-@\t\r\n|%]/.test(value) ? `'${value}` : value
  return `"${harmless.replaceAll('"', '""')}"`
}
