import { z } from 'zod'
import { accountSettingsPatch } from '#shared/catalog/settings.ts'
import type { Piece } from '#shared/contract/branch.ts'
import { commandSchema } from '#shared/contract/command.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import { instant } from '#shared/contract/fields.ts'
import type { Beginning } from '../../simulator/world.ts'

/** What a workspace file and the record of what came after it are made of. Whoever wrote them, they are checked. */

export const countSchema = z.int().min(0)
const word = z.int().min(0).max(0xffff_ffff)
const anyWord = z.int().min(-0x8000_0000).max(0xffff_ffff)
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)

export const clockSettingSchema = z.strictObject({
  mode: z.enum(['paused', 'running']),
  rate: z.number().positive().max(1_000_000),
})

const pieceSchema: z.ZodType<Piece> = z.strictObject({
  kind: z.enum(['scene', 'lesson', 'ticket']),
  title: z.string().max(100),
})

const beginningFields = {
  seed: word,
  startTime: instant,
  settings: accountSettingsPatch.optional(),
  piece: pieceSchema.optional(),
  inputs: countSchema.optional(),
}
export const beginningSchema = z.strictObject(beginningFields).transform((beginning) => beginning as SavedBeginning)
type SavedBeginning = Omit<Beginning, 'resumed'>

/**
 * `number`: branches that have it in common began with the very same; 0 is what the run began with.
 * `isResumed`: other rules began it, and the file keeps where it goes on.
 */
export const branchBeginningSchema = z.strictObject({
  ...beginningFields,
  number: countSchema.optional(),
  isResumed: z.boolean().optional(),
})

const positionSchema = z.strictObject({
  seq: countSchema,
  eventSeq: countSchema,
  now: instant,
  goal: instant,
  random: z.tuple([anyWord, anyWord, anyWord, anyWord]),
  hash: digestSchema,
})

const eventShape = z.looseObject({
  type: z.string(),
  seq: countSchema,
  step: countSchema,
  run: countSchema,
  at: instant,
})
const eventSchema = z.custom<EngineEvent>((event) => eventShape.safeParse(event).success)

export const inputSchema = z.strictObject({ seq: countSchema.min(1), at: instant, command: commandSchema })

/** An input of other rules: it is only ever shown. */
export const oldInputSchema = inputSchema.extend({ command: z.looseObject({ type: z.string() }) })

export const branchSummarySchema = z.strictObject({
  id: z.string().max(64),
  run: countSchema,
  fromSeq: countSchema,
  lastSeq: countSchema,
  leftAt: instant,
  isReadOnly: z.boolean().optional(),
})

const eventsSchema = z.array(eventSchema).max(1_000)

/** `database`: the bytes of an SQLite file, deflated, in base64. */
const resumePointSchema = z.strictObject({ position: positionSchema, events: eventsSchema, database: z.base64() })
export type StoredResumePoint = z.output<typeof resumePointSchema>

export const factsSchema = z.object({
  saveId: digestSchema,
  digest: digestSchema,
  rulesVersion: z.int().min(1),
  /** Whether the journal makes the whole history again. */
  isReplayable: z.boolean(),
  beginning: beginningSchema,
  position: positionSchema,
  clock: clockSettingSchema,
  events: eventsSchema,
  /** Where what other rules began goes on: the run, or, where the journal makes all of that again, a branch. */
  resumed: resumePointSchema.optional(),
})
export type Facts = z.output<typeof factsSchema>
