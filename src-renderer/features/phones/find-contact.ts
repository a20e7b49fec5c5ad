import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import type { ContactEntry, Contacts } from './contacts.ts'

/** What the operator knows of a bubble. Own bubbles carry the contact's SID; a received one is found by what was delivered. */
export function contactOfMessage(contacts: Contacts, view: PhoneView, message: PhoneMessage): ContactEntry | undefined {
  if (message.direction === 'sent') return contacts.get(message.sid)
  const direct = contacts.get(message.sid)
  if (direct !== undefined) return direct
  const alike = view.messages.filter((other) => isAlike(other, message))
  const delivered = [...contacts.values()].filter(
    (entry) =>
      entry.kind === 'message' &&
      entry.state === 'delivered' &&
      entry.reached === view.phone.e164 &&
      entry.shownAs === message.peer &&
      entry.body === message.body,
  )
  return sameFromTheEnd(alike, message, delivered)
}

/** The same for a call in the list of a phone. */
export function contactOfCall(contacts: Contacts, view: PhoneView, call: PhoneCall): ContactEntry | undefined {
  if (call.direction === 'dialled') return contacts.get(call.sid)
  const alike = view.calls.filter((other) => other.direction === 'received' && other.peer === call.peer)
  const rang = [...contacts.values()].filter(
    (entry) => entry.kind === 'call' && entry.reached === view.phone.e164 && entry.shownAs === call.peer,
  )
  return sameFromTheEnd(alike, call, rang)
}

function isAlike(a: PhoneMessage, b: PhoneMessage): boolean {
  return a.direction === b.direction && a.peer === b.peer && a.body === b.body
}

/** Both lists are in order and complete at their end, so the third last of one belongs to the third last of the other. */
function sameFromTheEnd<Item>(
  items: readonly Item[],
  item: Item,
  entries: readonly ContactEntry[],
): ContactEntry | undefined {
  return entries.at(items.indexOf(item) - items.length)
}
