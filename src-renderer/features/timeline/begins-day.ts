import { formatShortDay } from '#renderer/ui/format-time.ts'

/** Whether a row is of another day than the one above it, which is null for the first in sight. */
export function beginsDay(row: { readonly at: number }, above: { readonly at: number } | null): boolean {
  return above === null || formatShortDay(above.at) !== formatShortDay(row.at)
}
