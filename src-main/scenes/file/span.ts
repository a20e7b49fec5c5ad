import { z } from 'zod'

const units = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const
const part = String.raw`\d{1,9} (?:second|minute|hour|day)s?`
/** `10 minutes`, `1 hour 30 minutes`. */
export const spanPattern = `${part}(?: ${part})*`
export const longestSeconds = 10 * 365 * units.day

/** The same, down to milliseconds, for waiting. */
export const pausePattern = String.raw`${spanPattern}(?: \d{1,3} milliseconds?)?|\d{1,3} milliseconds?`

/** Seconds, with fractions, of a text that `pausePattern` matches. */
export function readPause(text: string): number {
  return secondsOf(text) + Number(/(\d+) milliseconds?$/.exec(text)?.[1] ?? 0) / 1000
}

/** Seconds, as people say them. */
export const span = z
  .string({ error: 'expected a span like "10 minutes" or "1 hour 30 minutes".' })
  .regex(new RegExp(`^${spanPattern}$`), { error: 'expected a span like "10 minutes" or "1 hour 30 minutes".' })
  .refine((text) => secondsOf(text) <= longestSeconds, { error: 'expected at most ten years.' })
  .transform(secondsOf)

function secondsOf(text: string): number {
  const parts = text.matchAll(/(\d+) (second|minute|hour|day)/g)
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units], 0)
}
