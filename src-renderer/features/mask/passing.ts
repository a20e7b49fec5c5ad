import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import type { Stop } from './journey.ts'

/** Something under way, and where it is. */
export interface Passing {
  readonly entry: ContactEntry
  readonly at: Stop
}
