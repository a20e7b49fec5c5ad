import { z } from 'zod'
import { e164, text } from './fields.ts'

/** Which rows of the timeline are wanted; what is left out does not matter. */
export const timelineFilter = {
  /** Looked for in numbers, texts, outcomes, codes and session names. */
  search: text(200).default(''),
  kind: z.enum(['message', 'call', 'session', 'refusal']).optional(),
  /** What became of it: it went through, it did not, or a webhook still has to decide. */
  result: z.enum(['passed', 'stopped', 'waiting']).optional(),
  sessionSid: text(64).optional(),
  /** The real number of somebody who wrote, called, was reached, joined or left. */
  person: e164.optional(),
  code: z.int().optional(),
}
export type TimelineFilter = z.output<z.ZodObject<typeof timelineFilter>>
