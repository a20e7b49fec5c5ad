import { z } from 'zod'
import { e164, text } from './fields.ts'

export const transcriptFormats = ['markdown', 'json', 'csv'] as const
export type TranscriptFormat = (typeof transcriptFormats)[number]

/** What is to be written down: one session, what one person's phone shows, or everything. */
export const transcriptSchema = z
  .strictObject({
    format: z.enum(transcriptFormats),
    sessionSid: text(64).optional(),
    phone: e164.optional(),
    /** Real numbers are masked unless this says otherwise. */
    realNumbers: z.boolean().optional(),
  })
  .refine(({ sessionSid, phone }) => sessionSid === undefined || phone === undefined, {
    error: 'must name a session or a phone, not both',
  })
export type TranscriptRequest = z.output<typeof transcriptSchema>

export interface TranscriptFile {
  /** For the person's disk. */
  readonly name: string
  readonly type: string
  readonly text: string
}
