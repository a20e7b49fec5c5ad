/** The cells of a row of a Markdown table, as they were before their markup was escaped. */
export function markdownCells(row: string): readonly string[] {
  const cells = row.trim().match(/(?:\\.|[^|\\])*\|/g) ?? []
  return cells.slice(1).map((cell) => cell.slice(0, -1).trim().replaceAll(/\\(.)/g, '$1'))
}
