import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { exampleOf } from '#main/scenes/language/example-of.ts'
import type { Phrase } from '#main/scenes/language/phrase.ts'
import { phrases } from '#main/scenes/language/phrases.ts'
import { type SlotName, slots } from '#main/scenes/language/slots.ts'
import { performScene } from '#main/scenes/perform-scene.ts'
import { sceneJsonSchema } from '#test/docs/scene-json-schema.ts'
import { aSceneText, problemsOf, readScene, sceneIds, sceneText, troubleIn } from '#test/support/scenes/a-scene.ts'

const docs = join(import.meta.dirname, '../../../docs')
const page = readFileSync(join(docs, 'scenes.md'), 'utf8')

/** By what a step is for, each with a line as it may stand in a file. */
function stepList(): string {
  const kinds = { action: 'Actions', expectation: 'Expectations', refusal: 'Refusals', narration: 'Narration' }
  const parts = Object.entries(kinds).map(([kind, title]) => {
    const lines = phrases
      .filter((phrase) => phrase.kind === kind)
      .map((phrase) => `- ${exampleOf(phrase)}${othersOf(phrase)}`)
    return `### ${title}\n\n\`\`\`yaml\n${lines.join('\n')}\n\`\`\`\n`
  })
  return parts.join('\n')
}

function othersOf({ template }: Phrase): string {
  const [, name = ''] = /\{(\w+)\}$/.exec(template) ?? []
  const [, ...others] = isSlot(name) ? (slots[name].choices ?? []) : []
  return others.length === 0 ? '' : ` # or ${others.join(', ')}`
}

function isSlot(name: string): name is SlotName {
  return Object.hasOwn(slots, name)
}

test('the published JSON Schema is that of the language', async () => {
  await expect(`${JSON.stringify(sceneJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(join(docs, 'scene.schema.json'))
})

test('docs/scenes.md lists every step', async () => {
  const listed = page.replace(
    /(<!-- steps -->\n).*(<!-- \/steps -->)/s,
    (_, begin, end) => `${begin}\n${stepList()}\n${end}`,
  )
  await expect(listed).toMatchFileSnapshot(join(docs, 'scenes.md'))
})

test('the example of docs/scenes.md happens as it says', async () => {
  const [, example = ''] = /```yaml\n(masquerade.*?)```/s.exec(page) ?? []
  const performance = await performScene(readScene(example))
  expect([performance.steps.length, performance.setUpTrouble, troubleIn(performance)]).toEqual([13, null, []])
})

const isScene = addFormats.default(new Ajv({ strict: false })).compile(sceneJsonSchema())

test.each(sceneIds)('an editor finds nothing wrong in %s', (id) => {
  isScene(parse(sceneText(id)))
  expect(isScene.errors).toBe(null)
})

test.each([
  'Ana shouts at Ben',
  '{ Ana texts Ben: 7 }',
  'Ana texts Ben',
  '{ Wait 10 minutes: please }',
  '{ Ana says: Hi, Ben says: Hi }',
])('an editor marks the step %s, as the program does', (step) => {
  const text = aSceneText(step)
  expect([isScene(parse(text)), problemsOf(text).length]).toEqual([false, 1])
})

test.each(phrases.map((phrase) => [exampleOf(phrase)]))('the example "%s" is understood', (example) => {
  expect(problemsOf(aSceneText('The app opens Ride 7', example))).toEqual([])
})
