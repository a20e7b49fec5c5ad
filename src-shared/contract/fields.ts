import { z } from 'zod'
import { limits } from '../catalog/limits.ts'

/** Kinds of field that commands are made of. Lengths count Unicode code points. */

/** At most `max` code points. https://www.twilio.com/docs/proxy/proxy-limits */
export function text(max: number) {
  return anyText().refine((value) => fits(value, max), { message: `must be at most ${max} characters long` })
}

/** At least one and at most `max` code points. */
export function name(max: number) {
  return anyText()
    .min(1, { message: 'must not be empty' })
    .refine((value) => fits(value, max), { message: `must be at most ${max} characters long` })
}

/** Of any length, but without the null character, at which the store would cut it off. */
export function anyText() {
  return z.string().refine((value) => !value.includes('\0'), { message: 'must not hold a null character' })
}

function fits(value: string, max: number): boolean {
  return value.length <= max || [...value].length <= max
}

const sidPattern = (prefix: string) => new RegExp(`^${prefix}[0-9a-f]{32}$`)

/** A SID: two letters and 32 hexadecimal digits. */
export function sid(prefix: string) {
  return z.string().regex(sidPattern(prefix), { message: `must be a SID that starts with ${prefix}` })
}

export const e164Pattern = /^\+[1-9]\d{6,14}$/

/** A number as the platform writes it: plus, country code, digits. */
export const e164 = z
  .string()
  .regex(e164Pattern, { message: 'must be a phone number in E.164 form, like +14155550123' })

/** An http or https address; the empty string clears the field. */
export const callbackUrl = text(limits.urlLength)
  .refine((value) => value === '' || isHttpUrl(value), { message: 'must be an http or https URL' })
  .nullable()

const url = z.url()

function isHttpUrl(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && url.safeParse(value).success
}

/** Simulated time in ms since the epoch, within what a date can hold. */
export const instant = z.int({ message: 'must be an ISO 8601 date or time' }).min(-8.64e15).max(8.64e15)

/** Seconds; 0 means none. */
export const ttl = z
  .int({ message: 'must be a whole number of seconds' })
  .min(0, { message: 'must not be negative' })
  .max(limits.maxTtl, { message: `must be at most ${limits.maxTtl} seconds` })
