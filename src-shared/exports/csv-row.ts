/**
 * A line of a CSV file, every text in quotes. One that a spreadsheet would take for a formula has an apostrophe before
 * it. https://www.rfc-editor.org/rfc/rfc4180 https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: string | number | null): string {
  return typeof cell === 'string' ? `"${asText(cell).replaceAll('"', '""')}"` : `${cell ?? ''}`
}

function asText(cell: string): string {
  return /^[\s\p{Cc}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell
}
