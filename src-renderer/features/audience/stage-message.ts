import { z } from 'zod'
import type { Subject } from '#renderer/state/selection.ts'

const text = z.string().max(2000)

const subjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), sessionSid: text }),
  z.object({ kind: z.literal('contact'), resourceSid: text }),
  z.object({ kind: z.literal('alert'), alertSid: text }),
  z.object({ kind: z.literal('entry'), row: z.number() }),
  z.object({ kind: z.literal('number'), e164: text }),
]) satisfies z.ZodType<Subject>

const draftSchema = z.object({
  text: z.string(),
  choice: z.object({ peer: text, run: z.number(), newestThen: text.nullable() }).nullable(),
})

/** How the operator has set the stage. What happens on it each window hears from main. */
const stagingSchema = z.object({
  kind: z.literal('staging'),
  selected: subjectSchema.nullable(),
  order: z.array(text).readonly(),
  hidden: z.array(text).readonly(),
  front: text.nullable(),
  drafts: z.array(z.tuple([text, draftSchema])).readonly(),
})
export type Staging = z.infer<typeof stagingSchema>

/** What the windows of one page say to each other. */
export const stageMessageSchema = z.discriminatedUnion('kind', [
  stagingSchema,
  /** An audience window that has just opened asks what it missed. */
  z.object({ kind: z.literal('asked') }),
])
export type StageMessage = z.infer<typeof stageMessageSchema>

/** Reaches every window of this origin, in a browser as in the desktop app. */
export function openStageChannel(): BroadcastChannel {
  return new BroadcastChannel('masquerade.stage')
}
