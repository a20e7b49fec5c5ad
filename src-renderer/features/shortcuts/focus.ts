import type { Focus } from './shortcut.ts'

const texts = 'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="searchbox"]'
const lists = 'select, [role="combobox"]'
const pressables =
  'button, a[href], summary, input, [role="button"], [role="tab"], [role="option"], [role="row"], [role="gridcell"], [role="menuitem"], [role="switch"], [role="checkbox"], [role="radio"], [role="link"], [role="treeitem"]'
const pressedInputs: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'radio',
  'range',
  'reset',
  'submit',
])
const layers =
  ':is([role="dialog"], [role="alertdialog"], [role="menu"]):not([data-closed]), [role="listbox"][data-open]'

/** What the keyboard is in. */
export function focusOf(element: Element | null): Focus {
  if (element instanceof HTMLInputElement) return pressedInputs.has(element.type) ? 'pressable' : 'text'
  if (element?.matches(texts)) return 'text'
  if (element?.matches(lists)) return 'list'
  return element?.matches(pressables) ? 'pressable' : 'other'
}

/** Takes the keyboard out of the text that somebody writes on a phone, to the phone itself. False when nobody does. */
export function leaveText(): boolean {
  const field = document.activeElement
  const phone = field?.closest<HTMLElement>('[data-phone] section')
  if (focusOf(field) !== 'text' || phone == null) return false
  phone.focus()
  return true
}

/**
 * Whether something is open above the window, or above `part` of it. Notices are dialogs to readers, but cover nothing; what
 * is closing covers nothing any more.
 */
export function isCovered(part: Element | null = null): boolean {
  return [...document.querySelectorAll(layers)].some(
    (layer) => layer.closest('[data-notices]') === null && !layer.contains(part),
  )
}
