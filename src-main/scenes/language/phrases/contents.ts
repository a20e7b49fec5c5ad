import { z } from 'zod'
import { anyText, text } from '#shared/contract/fields.ts'

const inQuotes = 'expected text; put it in quotes.'

/** A text message. */
export const words = z.string({ error: inQuotes }).min(1, { error: 'expected some words.' }).pipe(text(10_000))
/** What is said in a call. */
export const spoken = z.string({ error: inQuotes }).min(1, { error: 'expected some words.' }).pipe(text(1000))
export const digits = z
  .string({ error: 'expected 1 to 32 of 0-9, * and # in quotes.' })
  .regex(/^[0-9*#]{1,32}$/, { error: 'expected 1 to 32 of 0-9, * and # in quotes.' })
/** What is read aloud. */
export const prose = z.string({ error: inQuotes }).min(1, { error: 'expected some words.' }).max(2000).pipe(anyText())
