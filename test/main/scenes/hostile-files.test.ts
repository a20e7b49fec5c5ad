import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScene } from '#main/scenes/check-scene.ts'
import { performScene } from '#main/scenes/perform-scene.ts'
import { cpuTime } from '#test/support/cpu-time.ts'
import { aSceneText, problemsOf, readScene, sceneIds, sceneText } from '#test/support/scenes/a-scene.ts'

const scene = aSceneText('Wait 1 second')
const titled = (title: string) => scene.replace('title: A ride', `title: ${title}`)
const laughs = Array.from({ length: 12 }, (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(9)}]`)

const corpus: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'an empty file': ['', 'expected a map'],
  'a list': ['- a', 'expected a map'],
  'a number': ['7', 'expected a map'],
  'a cyclic anchor': ['&a [*a]', 'Anchors (&)'],
  'a cyclic map': ['a: &x\n  b: *x', 'Anchors (&)'],
  'a billion laughs': [`l0: &l0 ha\n${laughs.join('\n')}`, 'Anchors (&)'],
  'an alias of nothing': ['a: *b', 'Aliases (*)'],
  'a merge key': [`${scene}<<: { seed: 7 }`, "'<<' is no key"],
  'a tag': [titled('!!binary aGk='), 'Tags (!)'],
  'a tag of its own': [titled('!ruby/object:Gem {}'), 'Tags (!)'],
  'a set': [titled('!!set { a }'), 'Tags (!)'],
  'two documents': [`${scene}---\n${scene}`, 'not YAML'],
  'another version of YAML': [`%YAML 1.1\n---\n${scene}`, 'YAML 1.2'],
  'a prototype': [`__proto__: { title: x }\n${scene}`, "'__proto__' is no key"],
  'a constructor': [`constructor: 1\n${scene}`, "'constructor' is no key"],
  'a person named __proto__': [scene.replace('Ana:', '__proto__:'), 'is no key'],
  'a number for a key': [`${scene}7: 7`, 'a key that is a word'],
  'a map for a key': [`${scene}? { a: 1 }\n: 7`, 'a key that is a word'],
  'no key at all': [`${scene}: 7`, 'a key that is a word'],
  'deep lists': [titled('['.repeat(60_000)), 'Nested too deep'],
  'deep maps': [titled('{a: '.repeat(30_000)), 'Nested too deep'],
  'deep block lists': [`${'- '.repeat(60_000)}a`, 'Nested too deep'],
  'deep indentation': [
    Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    'Nested too deep',
  ],
  'a huge file': [`${scene}#${'x'.repeat(200_000)}`, 'too long'],
  'a huge text': [titled('x'.repeat(100_000)), 'title: expected at most 100 characters.'],
  'many keys': [Array.from({ length: 12_000 }, (_, key) => `k${key}: 1`).join('\n'), 'masquerade: expected 1'],
  'one key many times': ['a: 1\n'.repeat(20_000), "'a' is here twice"],
  'many steps': [
    aSceneText(...Array.from({ length: 2000 }, () => 'Wait 1 second')),
    'steps: expected at most 500 entries.',
  ],
  'a wait without end': [aSceneText('Wait 999999999 days'), 'at most ten years'],
  'a flood of requests': [aSceneText('The app asks for its sessions 999999 times'), 'is more than 1000'],
  'a sentence without end': [aSceneText(`Ana texts ${'Ben '.repeat(20_000)}`), 'No step says'],
  'a null character': [aSceneText('Ana texts Ben: "\\0"'), 'null character'],
  'half an emoji in a name': [scene.replace('Ana:', '"\\ud83d":'), 'expected'],
  'control characters': ['\u0000\u0001\u0002', ''],
}

test.each(Object.entries(corpus))('%s is refused with a clear message, at once', (_, [text, message]) => {
  const began = cpuTime()
  const [problem] = problemsOf(text)
  expect(problem?.message).toContain(message)
  expect(cpuTime() - began).toBeLessThan(3000)
})

const token = fc.constantFrom(
  ...[
    '\n',
    '  ',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!set ',
    '"',
    "'",
    '|',
    '>',
    '? ',
    '#',
    '%',
    '---',
    '~',
  ],
  ...['true', '7', 'Ana', 'Ben', 'texts', 'sees', 'The app', 'Wait', 'Ride 7', '__proto__', '\t', '\u0000', '🚕'],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(token).map((tokens) => tokens.join('')),
)

/** A scene of the library with something cut out and something else put in. */
const aDamagedScene = fc
  .record({ id: fc.constantFrom(...sceneIds), at: fc.nat(3000), cut: fc.nat(40), put: anyText })
  .map(({ id, at, cut, put }) => {
    const text = sceneText(id)
    return text.slice(0, at) + put + text.slice(at + cut)
  })

test('whatever the text, it is a scene or refused at a place in it', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, aDamagedScene), (text) => {
      const result = checkScene(text)
      if (result.ok) return
      expect(result.error.length).toBeGreaterThan(0)
      const lines = text.split(/\r\n|[\r\n]/).length + 1
      for (const { line, column, message } of result.error) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(message.length).toBeGreaterThan(5)
      }
    }),
    { numRuns: 400 },
  )
})

test('whatever the steps hold, they are read or refused', () => {
  const aValue = fc.jsonValue({ maxDepth: 4 })
  fc.assert(
    fc.property(fc.array(aValue, { minLength: 1, maxLength: 5 }), (steps) => {
      const text = aSceneText(...steps.map((step) => JSON.stringify(step)))
      expect(checkScene(text).ok).toBe(false)
    }),
    { numRuns: 200 },
  )
})

const many = (line: (index: number) => string, count: number) =>
  Array.from({ length: count }, (_, index) => line(index))

test.each([
  ['floods of requests', many(() => 'The app asks for its sessions 1000 times', 490)],
  ['hundreds of sessions', many((index) => `The app opens S${index}`, 490)],
  ['hundreds of texts', ['The app opens S for Ana and Ben', ...many(() => 'Ana texts Ben: Hi', 150)]],
  [
    'hundreds of calls',
    ['The app opens S for Ana and Ben', ...many((index) => (index % 2 ? 'Ana hangs up' : 'Ana calls Ben'), 150)],
  ],
  [
    'centuries of waiting',
    ['The app opens S for Ana and Ben: { ttl: 1 second }', ...many(() => 'Wait 3650 days', 480)],
  ],
])('a scene of %s comes to an end soon', async (_, steps) => {
  const began = cpuTime()
  const text = aSceneText(...steps).replace(
    'chapters:',
    'settings: { rateLimit: false, allowParticipantConflict: true }\nchapters:',
  )
  const { steps: played } = await performScene(readScene(text))
  expect(played.length).toBeGreaterThan(20)
  expect(cpuTime() - began).toBeLessThan(8000)
})
