import { focusPhone } from '../phones/focus-phone.ts'

const longestWaitMs = 1_000

/** Moves the keyboard into a phone that is about to be drawn. */
export function focusNewPhone(e164: string): void {
  const giveUpAt = performance.now() + longestWaitMs
  const attempt = () => {
    if (!focusPhone(e164) && performance.now() < giveUpAt) requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}
