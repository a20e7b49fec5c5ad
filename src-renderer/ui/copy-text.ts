import { shownText } from './discretion.ts'
import { notify } from './notify.ts'

/** Puts text on the clipboard, as it may be shown. Where every permission is denied, as in the desktop app, the selection is copied instead. */
export async function copyText(text: string): Promise<boolean> {
  return copyWhole(shownText(text))
}

/** Copies what must not be seen too: for what somebody asks for by name, to use it elsewhere. */
export async function copyWhole(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** Says that copying did not work, and what to do in its place. */
export function notifyUncopied(instead: string): void {
  const text = `The browser does not let this page use the clipboard. ${instead}`
  notify({ title: 'Nothing was copied', text, tone: 'bad' })
}

function copySelected(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const place = focused?.closest('dialog, [role="dialog"]') ?? document.body
  place.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
