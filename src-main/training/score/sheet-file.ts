import type { ScoreSheetFile, SheetFormat } from '#shared/contract/training-requests.ts'
import type { ScoreSheet } from './score-book.ts'
import { sheetAsCsv } from './sheet-as-csv.ts'
import { sheetAsMarkdown } from './sheet-as-markdown.ts'

/** The score sheet as a file to keep. */
export function sheetFile(sheets: readonly ScoreSheet[], format: SheetFormat): ScoreSheetFile {
  switch (format) {
    case 'markdown':
      return { name: 'score-sheet.md', type: 'text/markdown', text: sheetAsMarkdown(sheets) }
    case 'csv':
      return { name: 'score-sheet.csv', type: 'text/csv', text: sheetAsCsv(sheets) }
    case 'json':
      return {
        name: 'score-sheet.json',
        type: 'application/json',
        text: `${JSON.stringify({ masquerade: 1, sheets }, null, 2)}\n`,
      }
  }
}
