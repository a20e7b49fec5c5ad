import type { Selection } from '#renderer/state/selection.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { notify } from '#renderer/ui/notify.ts'
import { barrierOf } from '../mask/journey.ts'
import { type Contacts, useContacts } from '../phones/contacts.ts'
import { read } from './read.ts'

/** Facts, not decisions: there is no why to them. */
const facts: ReadonlySet<Selection['kind']> = new Set(['session', 'number'])

/**
 * What Why? is asked of: what is selected and was decided, unless something was stopped after step `since`, when it was selected.
 * Else what was stopped last, else the newest text or call.
 */
export function whatToExplain(selected: Selection | null, since: number, contacts: Contacts): Selection | null {
  const all = [...contacts.values()]
  const stopped = all.findLast((contact) => barrierOf(contact) !== null)
  const isNews = stopped !== undefined && stopped.step > since
  if (selected !== null && !facts.has(selected.kind) && !isNews) return selected
  const entry = stopped ?? all.at(-1)
  return entry === undefined ? null : { kind: 'contact', resourceSid: entry.resourceSid }
}

/** For the key W. */
export function askWhy(): void {
  const { selected, since } = useSelection.getState()
  const wanted = whatToExplain(selected, since, useContacts.getState().contacts)
  if (wanted === null) {
    notify({ title: 'There is nothing to explain yet', text: 'Press 1, write a text, and ask again.' })
    return
  }
  read(wanted)
}
