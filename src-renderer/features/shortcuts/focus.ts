import type { Focus } from './shortcut.ts'

const texts =
  'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="searchbox"], [role="combobox"]'
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
const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"][data-open]'

/** What the keyboard is in. */
export function focusOf(element: Element | null): Focus {
  if (element instanceof HTMLInputElement) return pressedInputs.has(element.type) ? 'pressable' : 'text'
  if (element?.matches(texts)) return 'text'
  return element?.matches(pressables) ? 'pressable' : 'other'
}

/** Takes the keyboard out of the text that somebody writes on a phone. False when nobody does. */
export function leaveText(): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement) || field.closest('[data-phone]') === null) return false
  field.blur()
  return true
}

/** Whether something is open above the window, or above `part` of it. Notices are dialogs to readers, but cover nothing. */
export function isCovered(part: Element | null = null): boolean {
  return [...document.querySelectorAll(layers)].some(
    (layer) => layer.closest('[data-notices]') === null && !layer.contains(part),
  )
}
