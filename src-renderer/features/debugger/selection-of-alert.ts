import { query } from '#renderer/state/host.ts'
import type { Selection } from '#renderer/state/selection.ts'
import type { Alert } from '#shared/resources/alert.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { useContacts } from '../phones/contacts.ts'
import { selectionOf } from '../timeline/selection-of.ts'

/** What an alert selects: the message or call it is about, which then lights up everywhere; itself when it is about none. */
export async function selectionOfAlert({ sid, traceId }: Alert): Promise<Selection> {
  const found = traceId === null ? null : await query({ type: 'timeline.find', key: { traceId } })
  const entry = found?.ok === true ? found.value : null
  return isContactEntry(entry) ? selectionOf(entry) : { kind: 'alert', alertSid: sid }
}

/** The same as far as it is known without asking. */
export function previewOfAlert({ sid, traceId }: Alert): Selection {
  const contacts = [...useContacts.getState().contacts.values()]
  const entry = traceId === null ? undefined : contacts.find((contact) => contact.traceId === traceId)
  return entry === undefined ? { kind: 'alert', alertSid: sid } : selectionOf(entry)
}
