import { clockButton, focusOnce } from '#renderer/ui/keep-focus.ts'
import { pageKey } from '#renderer/ui/page-key.ts'

/** Once that phone has left the stage, the keyboard is at the options of another one, where its own were. */
export function focusAfterPhone(e164: string): void {
  const phone = document.querySelector(`[data-phone="${CSS.escape(pageKey(e164))}"]`)
  focusOnce(() => phone?.isConnected !== true, ['[data-phone] [data-phone-menu]', clockButton])
}
