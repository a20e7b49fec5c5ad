import { flushSync } from 'react-dom'
import { phoneElement } from '#renderer/ui/phone-element.ts'
import { showPhone } from '../arrange/on-stage.ts'
import { bringToFront } from './front-phone.ts'

/** Where work on a phone begins: its message field, or what its call screen asks for. */
export function firstStopOf(phone: Element): HTMLElement | undefined {
  return [...phone.querySelectorAll<HTMLElement>('[data-focus-first]')].find((stop) => stop.closest('[inert]') === null)
}

/** For the keys 1 to 8. False when there is no such phone in the window. */
export function focusPhone(e164: string): boolean {
  flushSync(() => {
    showPhone(e164)
    bringToFront(e164)
  })
  const phone = phoneElement(e164)
  const stop = phone === null ? undefined : firstStopOf(phone)
  stop?.focus()
  return stop !== undefined
}
