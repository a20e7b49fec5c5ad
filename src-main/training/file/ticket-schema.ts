import { z } from 'zod'
import { contactOutcomes, sessionChanges } from '#shared/resources/timeline-entry.ts'
import { keyed } from '../../scenes/file/keyed.ts'
import { aName } from '../../scenes/file/scene-schema.ts'
import { courseFields, fewWords, hints, paragraph, publicPage, someWords } from './course-fields.ts'

const code = z.int().min(10_000).max(99_999)

const choice = keyed({
  is: someWords,
  right: z.literal(true).optional(),
  /** Why it is not that. */
  because: paragraph.optional(),
}).refine(({ right, because }) => (right === undefined) === (because !== undefined), {
  error: 'a choice is right, or says why it is not (because).',
})

const byChoice = keyed({
  choices: z
    .array(choice)
    .min(2)
    .max(7)
    .refine((all) => all.filter(({ right }) => right).length === 1, { error: 'exactly one choice is right.' }),
})

const byCode = keyed({
  code,
  /** Codes that one may think of. */
  not: z
    .array(keyed({ code, because: paragraph }))
    .max(20)
    .default([]),
  /** Said of every other code. */
  otherwise: paragraph,
}).refine((answer) => answer.not.every((wrong) => wrong.code !== answer.code), {
  error: 'the right code stands among the wrong ones.',
})

const evidence = keyed({
  /** What one sees there. */
  shows: someWords,
  text: z.string().min(1).max(1600).optional(),
  /** Who sent the text. */
  by: aName.optional(),
  /** Who called. */
  callBy: aName.optional(),
  alert: code.optional(),
  /** A request that was refused. */
  refusal: code.optional(),
  session: fewWords.optional(),
  /** What became of a session, of one that is gone by now too. */
  change: z.enum(sessionChanges).optional(),
  number: aName.optional(),
  outcome: z.enum(contactOutcomes).optional(),
  /** The code that it carries. */
  code: code.optional(),
})
  .refine(
    ({ text, callBy, alert, refusal, session, change, number }) =>
      countOf(text, callBy, alert, refusal, session, change, number) === 1,
    {
      error: 'expected one of text, callBy, alert, refusal, session, change and number.',
    },
  )
  .refine(({ text, by }) => (text === undefined) === (by === undefined), { error: 'a text has a sender (by).' })
  .refine(
    ({ text, callBy, outcome, code: carried }) => countOf(text, callBy) === 1 || countOf(outcome, carried) === 0,
    {
      error: 'only a text or a call has an outcome and a code.',
    },
  )
export type EvidenceFile = z.output<typeof evidence>

/** A ticket file, version 1. */
export const ticketSchema = keyed({
  ...courseFields,
  customer: fewWords,
  /** In the customer's own words. */
  complaint: paragraph,
  level: z.int().min(1).max(3),
  question: someWords,
  hints,
  answer: z.union([byChoice, byCode], { error: 'expected choices, or a code.' }),
  evidence: z.array(evidence).min(1).max(5),
  explained: paragraph,
  remedy: paragraph,
  source: publicPage,
})
export type TicketFile = z.output<typeof ticketSchema>

function countOf(...values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length
}
