import type { ContactEntry } from '../phones/contacts.ts'
import type { Stop } from './journey.ts'

/** Something under way, and where it is. */
export interface Passing {
  readonly entry: ContactEntry
  readonly at: Stop
}
