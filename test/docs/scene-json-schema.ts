import { z } from 'zod'
import { sceneSchema } from '#main/scenes/file/scene-schema.ts'
import { exampleOf } from '#main/scenes/language/example-of.ts'
import type { Phrase } from '#main/scenes/language/phrase.ts'
import { phrases } from '#main/scenes/language/phrases.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The language as a JSON Schema (draft 7), so that editors complete and check scene files. */
export function sceneJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(sceneSchema, { io: 'input', target: 'draft-7' })
  const chapter = Object(schema.properties?.chapters).items
  chapter.properties.steps.items = stepSchema()
  return {
    title: 'Masquerade scene',
    description: 'A story of masked communication: who is there, what they do, and what everybody must see.',
    ...schema,
  }
}

function stepSchema(): JsonSchema {
  const alone = phrases.filter(({ content }) => content === null || content.isOptional)
  const followed = phrases.filter(({ content }) => content !== null)
  return {
    description: 'One step, in words.',
    anyOf: [
      {
        type: 'string',
        anyOf: alone.map(({ template, pattern }) => ({ pattern: whole(pattern), description: template })),
      },
      {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        patternProperties: Object.fromEntries(
          followed.map(({ template, pattern, content }) => [whole(pattern), contentSchema(content, template)]),
        ),
        additionalProperties: false,
      },
    ],
    defaultSnippets: phrases.map((phrase) => ({ label: phrase.template, bodyText: exampleOf(phrase) })),
  }
}

function contentSchema(content: Phrase['content'], description: string): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(content?.schema ?? z.unknown(), { io: 'input', target: 'draft-7' })
  return { description, ...schema }
}

function whole(pattern: string): string {
  return `^${pattern}$`
}
