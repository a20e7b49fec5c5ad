import { flushSync } from 'react-dom'
import { phoneElement } from '#renderer/ui/phone-element.ts'
import { showPhone } from '../arrange/on-stage.ts'
import { bringToFront } from './front-phone.ts'

const longestWaitMs = 1_000

/** Moves the keyboard to where one speaks, or hangs up while it rings there, as soon as that call is on the screen. */
export function focusCall(e164: string): void {
  const giveUpAt = performance.now() + longestWaitMs
  flushSync(() => {
    showPhone(e164)
    bringToFront(e164)
  })
  const attempt = () => {
    const phone = phoneElement(e164)
    const stop = phone?.querySelector<HTMLElement>('[data-call-stop]')
    if (stop != null) stop.focus()
    else if (performance.now() < giveUpAt) requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}
