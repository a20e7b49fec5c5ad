import { anywhere, focusOnce } from '#renderer/ui/keep-focus.ts'
import { phoneElement } from '#renderer/ui/phone-element.ts'

/** Once that phone has left the stage, the keyboard is at the options of another one, where its own were. */
export function focusAfterPhone(e164: string): void {
  const phone = phoneElement(e164)
  focusOnce(() => phone?.isConnected !== true, anywhere)
}
