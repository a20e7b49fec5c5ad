import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkLesson } from '#main/training/check-lesson.ts'
import { checkTicket } from '#main/training/check-ticket.ts'
import { lessonJsonSchema, ticketJsonSchema } from '#test/docs/course-json-schema.ts'
import { sceneJsonSchema } from '#test/docs/scene-json-schema.ts'
import { courseIds, courseText } from '#test/support/training/a-course.ts'

const docs = join(import.meta.dirname, '../../../docs')

const schemas = { lessons: lessonJsonSchema, tickets: ticketJsonSchema }
const courses = (['lessons', 'tickets'] as const).flatMap((folder) =>
  courseIds(folder).map((id) => [folder, id] as const),
)

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))
ajv.addSchema(sceneJsonSchema(), 'scene.schema.json')
const checks: Record<keyof typeof schemas, ValidateFunction> = {
  lessons: ajv.compile(lessonJsonSchema()),
  tickets: ajv.compile(ticketJsonSchema()),
}

test.each(['lessons', 'tickets'] as const)('the published schema of %s is that of the program', async (folder) => {
  const file = join(docs, `${folder.slice(0, -1)}.schema.json`)
  await expect(`${JSON.stringify(schemas[folder](), null, 2)}\n`).toMatchFileSnapshot(file)
})

test.each(courses)('an editor finds nothing wrong in %s/%s', (folder, id) => {
  checks[folder](parse(courseText(folder, id)))
  expect(checks[folder].errors).toBe(null)
})

test.each([
  ['lesson', checkLesson],
  ['ticket', checkTicket],
] as const)('the example of a %s in the documentation is one', (kind, check) => {
  const page = readFileSync(join(docs, 'training.md'), 'utf8')
  const [, example = ''] = new RegExp(`<!-- ${kind} -->\\s+\`\`\`yaml\n(.*?)\`\`\``, 's').exec(page) ?? []
  expect(check(example)).toMatchObject({ ok: true, value: { kind } })
})

test('an editor marks a step that nobody understands', () => {
  const lesson = parse(courseText('lessons', 'behind-the-mask'))
  lesson.tasks[0]['done when'] = ['Ben is happy']
  expect(checks.lessons(lesson)).toBe(false)
})
