import type { Selection } from '#renderer/state/selection.ts'
import { useSelection } from '#renderer/state/selection.ts'
import { focusWhenShown } from '#renderer/ui/keep-focus.ts'
import { notify } from '#renderer/ui/notify.ts'
import { barrierOf } from '../mask/journey.ts'
import { type Contacts, useContacts } from '../phones/contacts.ts'
import { explain } from './explain.ts'

/** What Why? is asked of: what is selected, else what was stopped last, else the newest text or call. */
export function whatToExplain(selected: Selection | null, contacts: Contacts): Selection | null {
  if (selected !== null) return selected
  const all = [...contacts.values()]
  const entry = all.findLast((contact) => barrierOf(contact) !== null) ?? all.at(-1)
  return entry === undefined ? null : { kind: 'contact', resourceSid: entry.resourceSid }
}

/** Explains it, and takes the keyboard to the explanation. */
export function askWhy(): void {
  const wanted = whatToExplain(useSelection.getState().selected, useContacts.getState().contacts)
  if (wanted === null) {
    notify({ title: 'There is nothing to explain yet', text: 'Press 1, write a text, and ask again.' })
    return
  }
  const from = document.activeElement
  explain(wanted)
  focusWhenShown('[data-inspector-heading]')
  returnFocus(from)
}

/** Once the selection is cleared, and nothing else has the focus. */
function returnFocus(from: Element | null): void {
  const stop = useSelection.subscribe(({ selected }) => {
    if (selected !== null) return
    stop()
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && from instanceof HTMLElement && from.isConnected) from.focus()
    })
  })
}
