import { crc32 } from 'node:zlib'
import { z } from 'zod'
import {
  beginningSchema,
  branchSummarySchema,
  clockSettingSchema,
  countSchema,
  digestSchema,
  inputSchema,
} from '../file/saved-schemas.ts'

/** Whose beginning it has in common: the branch of that id, or the run told before. Logs of old do not tell it. */
const likeSchema = z.string().max(64).optional()
export const ofRun = 'run'

/** One thing that happened since a workspace was saved, as the file beside it keeps it. */
const lineSchema = z.discriminatedUnion('kind', [
  /** The workspace file of that saving holds all that was before. */
  z.strictObject({ kind: z.literal('base'), saveId: digestSchema }),
  inputSchema.extend({ kind: z.literal('input') }),
  /** How far the run has come, and its hash there. */
  z.strictObject({
    kind: z.literal('reached'),
    seq: countSchema,
    hash: digestSchema,
    /** Simulated ms: time may have gone on after that step. Logs of old do not tell it. */
    at: countSchema.optional(),
    clock: clockSettingSchema,
    /** An advance was under way. */
    isAdvancing: z.boolean().optional(),
  }),
  /** The run was left and is kept as a branch. */
  z.strictObject({ kind: z.literal('left'), branch: branchSummarySchema }),
  /** Another run that was left meanwhile. */
  z.strictObject({
    kind: z.literal('branch'),
    branch: branchSummarySchema,
    beginning: beginningSchema,
    journal: z.array(inputSchema),
    like: likeSchema,
    /** Other rules began it; the journal is that of what came after. */
    isResumed: z.boolean().optional(),
  }),
  /** A branch that is no longer kept. */
  z.strictObject({ kind: z.literal('dropped'), id: z.string().max(64) }),
  /** Another run began with the first so many inputs of the one before. */
  z.strictObject({ kind: z.literal('kept'), inputs: countSchema }),
  /** Another run began with nothing, or with what the workspace file holds and cannot be made again. */
  z.strictObject({ kind: z.literal('began'), beginning: beginningSchema, like: likeSchema, isResumed: z.boolean() }),
])
export type Line = z.output<typeof lineSchema>

/** With a checksum before it, so that one that was cut off or changed is recognised. */
export function encodeLine(line: Line): string {
  const json = JSON.stringify(line)
  return `${checksum(json)} ${json}\n`
}

/** Undefined for what is none. */
export function decodeLine(text: string): Line | undefined {
  const json = text.slice(9)
  if (text[8] !== ' ' || checksum(json) !== text.slice(0, 8)) return undefined
  try {
    return lineSchema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0')
}
