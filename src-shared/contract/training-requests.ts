import { z } from 'zod'
import { text } from './fields.ts'
import { fileText } from './scene-requests.ts'

const sheetFormats = ['markdown', 'csv', 'json'] as const
export type SheetFormat = (typeof sheetFormats)[number]

const courseKind = z.enum(['lesson', 'ticket'])

const answer = z.union([
  /** Counted from 0. */
  z.strictObject({ choice: z.int().min(0).max(99) }),
  z.strictObject({ code: z.int().min(0).max(99_999) }),
])
export type TicketAnswer = z.output<typeof answer>

/** What a window may ask of a training. Answers are judged by the host; before, they do not leave it. */
export const trainingRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('library') }),
  /** Begins a lesson or ticket in a new run; the same one again starts it over. */
  z.strictObject({ type: z.literal('start'), kind: courseKind, id: text(64) }),
  /** The same with a file of one's own. */
  z.strictObject({ type: z.literal('open'), kind: courseKind, text: fileText }),
  z.strictObject({ type: z.literal('hint') }),
  z.strictObject({ type: z.literal('answer'), answer }),
  /** Shows the answer, for no points. */
  z.strictObject({ type: z.literal('giveUp') }),
  /** What it was begun over comes back. */
  z.strictObject({ type: z.literal('leave') }),
  /** Whose results come next. */
  z.strictObject({ type: z.literal('trainee'), name: text(80) }),
  /** Corrects the name of whom results came last. */
  z.strictObject({ type: z.literal('renameTrainee'), name: text(80) }),
  z.strictObject({ type: z.literal('sheet'), format: z.enum(sheetFormats) }),
])
export type TrainingRequest = z.output<typeof trainingRequestSchema>

export interface ScoreSheetFile {
  readonly name: string
  readonly type: string
  readonly text: string
}
