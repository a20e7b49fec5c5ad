/** The cells of a CSV file whose every cell is in quotes, without the apostrophe that keeps a spreadsheet from calculating. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r?\n|$)/g)) {
    const row = rows.at(-1) ?? []
    if (rows.length === 0) rows.push(row)
    row.push(cell.replaceAll('""', '"').replace(/^'(?=\s*[=+\-@])/, ''))
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}
