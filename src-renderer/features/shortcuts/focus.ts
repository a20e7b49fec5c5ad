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

/** Takes the keyboard out of the text that somebody writes: on a phone to the phone itself, in the drawer to the tab above. Null when nobody does. */
export function leaveText(): 'phone' | 'drawer' | null {
  const field = document.activeElement
  if (focusOf(field) !== 'text') return null
  const phone = field?.closest<HTMLElement>('[data-phone] section')
  const tab = field?.closest('[data-drawer]')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  phone?.focus()
  tab?.focus()
  return phone != null ? 'phone' : tab != null ? 'drawer' : null
}

/** Whether a list or menu of the drawer is open. */
export function isDrawerListOpen(): boolean {
  return document.querySelector('[data-drawer] [aria-haspopup][aria-expanded="true"]') !== null
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
