import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import type { Contacts } from './contacts.ts'

/** What the operator knows of the bubbles and calls on a phone, by the SID each has there. */
export type ContactsOnPhone = ReadonlyMap<string, ContactEntry>

/** A contact has a leg on the phone of either side; what the platform itself wrote belongs to none. */
export function contactsOnPhone(view: PhoneView, contacts: Contacts): ContactsOnPhone {
  const byReached = new Map([...contacts.values()].map((entry) => [entry.reachedSid, entry]))
  const found = new Map<string, ContactEntry>()
  for (const { sid } of [...view.messages, ...view.calls]) {
    const entry = contacts.get(sid) ?? byReached.get(sid)
    if (entry !== undefined) found.set(sid, entry)
  }
  return found
}
