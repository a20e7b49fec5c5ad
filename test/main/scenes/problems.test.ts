import { expect, test } from 'vitest'
import { aSceneText, problemsOf } from '#test/support/scenes/a-scene.ts'

const scene = aSceneText('The app opens Ride 7 for Ana and Ben')

test('a scene without mistakes has no problems', () => {
  expect(problemsOf(scene)).toEqual([])
})

test.each([
  ['Ana texts Bne: Hi', 9, 'There is no person or number called Bne. Did you mean Ben?'],
  ['Zoe answers', 9, 'There is no person called Zoe; expected one of: Ana, Ben.'],
  ['The app closes Ride 7', 9, 'There is no session called Ride 7; there is none yet.'],
  ['Ana txts Ben', 9, 'No step says "Ana txts Ben". Expected something like "Ana texts Ben: I\'m outside".'],
  ['Ana texts Ben: 42', 24, 'Ana texts Ben: expected text (put it in quotes), got the number 42.'],
  ['Ana texts Ben', 9, "Something is missing: expected Ana texts Ben: I'm outside"],
  ['{ Wait 10 minutes: please }', 11, 'Nothing belongs after "Wait {pause}".'],
  ['{ Ana answers: , Ben answers: }', 9, 'Expected one sentence, with what belongs to it after a colon.'],
  ['The settings become: { retentionDays: soon }', 47, 'retentionDays: expected a number, got text.'],
  ['The service becomes: { intercept: nobody }', 9, 'There is no responder called nobody;'],
  ['The app opens Ride 7: { tll: 1 hour }', 33, "'tll' is no key here. Did you mean 'ttl'?"],
  ['The app opens Ride 7: { ttl: an hour }', 38, 'ttl: expected a span like "10 minutes"'],
  [
    'The app opens Ride 7 for Ana: { numbers: { Ana: Grey } }',
    9,
    'There is no number called Grey. Did you mean Green?',
  ],
  ['Trouble ahead: { kind: busy, to: Zoe }', 9, 'There is no person or number called Zoe;'],
  ['Wait 4000 days', 9, 'expected at most ten years.'],
])('the step %s is refused where it stands', (step, column, message) => {
  const [problem, ...others] = problemsOf(aSceneText(step))
  expect([problem?.line, problem?.column, others]).toEqual([13, column, []])
  expect(problem?.message).toContain(message)
})

test.each([
  ['title: A ride', 'title: A ride\ntitel: B', 3, 1, "'titel' is no key here. Did you mean 'title'?"],
  ['title: A ride\n', '', 1, 1, "'title' is missing: expected text (put it in quotes)."],
  ['masquerade: 1', 'masquerade: 2', 1, 13, 'masquerade: expected 1, the version of the language.'],
  ['title: A ride', 'title: 7', 2, 8, 'title: expected text (put it in quotes), got the number 7.'],
  ['Ana: +1 415 555 0111', 'Ana: nobody', 5, 8, 'Ana: expected a phone number like "+1 415 555 0111".'],
  ['Ana: +1 415 555 0111', 'Ana B: +1 415 555 0111', 5, 3, 'expected a name of one word, like Ana or Blue.'],
  ['Ana: +1 415 555 0111', 'Ana: { phone: +1 415 555 0111, oncall: busy }', 5, 34, "Did you mean 'onCall'?"],
  ['Ana: +1 415 555 0111', 'Ana: +1 415 555 0122', 6, 8, 'Ben has the number of Ana.'],
  ['  Blue:', '  Ana:', 8, 3, 'Ana is a person already.'],
  ['  Green:', '  Blue:', 9, 3, "'Blue' is here twice."],
  ['chapters:', 'service: { callback: nobody }\nchapters:', 10, 22, 'There is no responder called nobody;'],
  ['title: A ride', 'title: "A ride', 14, 1, 'This is not YAML: '],
])('%j changed to %j is refused where it stands', (original, changed, line, column, message) => {
  const [problem] = problemsOf(scene.replace(original, changed))
  expect([problem?.line, problem?.column, problem?.message]).toEqual([line, column, expect.stringContaining(message)])
})

test('all problems are told at once, in the order of the file', () => {
  const problems = problemsOf(aSceneText('Zoe answers', 'Ben sees: 7', 'Ana sings'))
  expect(problems.map(({ line }) => line)).toEqual([13, 14, 15])
})
