import { z } from 'zod'
import { lessonSchema } from './file/lesson-schema.ts'
import { ticketSchema } from './file/ticket-schema.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** A step, as the published schema of scenes has it, which lies beside those of lessons and tickets. */
const step = { $ref: 'scene.schema.json#/properties/chapters/items/properties/steps/items' }

/** Lesson files as a JSON Schema (draft 7), so that editors complete and check them. */
export function lessonJsonSchema(): JsonSchema {
  const schema = draft(lessonSchema)
  const task = Object(schema.properties?.tasks).items.properties
  for (const steps of [Object(schema.properties?.before), task['done when'], task.solution]) steps.items = step
  return {
    title: 'Masquerade lesson',
    description: 'A stage, what has happened on it, and tasks that are recognised from what comes of them.',
    ...schema,
  }
}

/** Ticket files as a JSON Schema (draft 7). */
export function ticketJsonSchema(): JsonSchema {
  const schema = draft(ticketSchema)
  Object(schema.properties?.before).items = step
  return {
    title: 'Masquerade ticket',
    description: 'A complaint, the stage on which it came about, the answer and what proves it.',
    ...schema,
  }
}

function draft(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
}
