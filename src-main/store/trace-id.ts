export function traceIdOf(row: number): string {
  return `TR${row.toString(16).padStart(32, '0')}`
}

/** The entry that a trace id names, or undefined where it has not the form of one. */
export function timelineRowOf(traceId: string): number | undefined {
  return /^TR[0-9a-f]{32}$/.test(traceId) ? Number.parseInt(traceId.slice(2), 16) : undefined
}
