import { z } from 'zod'
import { stageFields } from '#main/scenes/file/scene-schema.ts'
import { lessonSchema } from '#main/training/file/lesson-schema.ts'
import { ticketSchema } from '#main/training/file/ticket-schema.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The published schema of scenes lies beside those of lessons and tickets, which refer to it for what they share. */
const scene = 'scene.schema.json#/properties'
const step = { $ref: `${scene}/chapters/items/properties/steps/items` }
const stage = Object.fromEntries(Object.keys(stageFields).map((name) => [name, { $ref: `${scene}/${name}` }]))

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
  const { properties, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
  return { ...rest, properties: { ...properties, ...stage } }
}
