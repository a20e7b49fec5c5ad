import { z } from 'zod'
import type { CourseResult } from '#shared/resources/training.ts'
import { mostAttempts } from '../ticket-run.ts'

/** A score book as its file keeps it. Whoever wrote that, it is checked. */

const words = (most: number) => z.string().max(most)
const count = z.int().min(0).max(1_000_000_000)
const course = { id: words(64), title: words(200), hints: count }

const lessonResult = z.strictObject({
  kind: z.literal('lesson'),
  ...course,
  tasks: count,
  done: count,
  seconds: count.nullable(),
})
const ticketResult = z.strictObject({
  kind: z.literal('ticket'),
  ...course,
  outcome: z.enum(['solved', 'given-up']).nullable(),
  attempts: count,
  score: count.nullable(),
  worth: count,
  seconds: count.nullable(),
})
const result = z.discriminatedUnion('kind', [lessonResult, ticketResult]) satisfies z.ZodType<CourseResult>

/** A ticket that is not decided. A paragraph that names nothing but numbers grows to some 8,000 characters. */
const undecided = z.strictObject({
  id: words(64),
  attempts: z.array(z.strictObject({ given: count, because: words(10_000) })).max(mostAttempts),
  hints: count,
  seconds: count,
})

const sheet = z.strictObject({
  trainee: words(80),
  results: z.array(result).max(10_000),
  undecided: z.array(undecided).max(10_000),
})

export const storedBookSchema = z.strictObject({
  masquerade: z.literal(1),
  /** Whose turn it is. */
  trainee: words(80),
  sheets: z.array(sheet).max(10_000),
})
export type StoredBook = z.output<typeof storedBookSchema>
