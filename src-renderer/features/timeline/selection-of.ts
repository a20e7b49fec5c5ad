import type { Selection } from '#renderer/state/selection.ts'
import { isContactEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'

/** What a timeline row selects. */
export function selectionOf(entry: TimelineEntry): Selection {
  return isContactEntry(entry) ? { kind: 'contact', resourceSid: entry.resourceSid } : { kind: 'entry', row: entry.row }
}
