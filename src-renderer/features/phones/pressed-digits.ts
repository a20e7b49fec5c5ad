import type { Caption } from '#shared/resources/phone.ts'

/** The keys that this side of a call has pressed so far, as its captions tell of them. */
export function pressedDigits(heard: readonly Caption[]): string {
  return heard.map(({ from, text }) => (from === 'self' ? (/^pressed ([\d*#]+)$/.exec(text)?.[1] ?? '') : '')).join('')
}
