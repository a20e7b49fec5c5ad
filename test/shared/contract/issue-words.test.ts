import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueWords } from '#shared/contract/issue-words.ts'

const schema = z.strictObject({
  text: z.string().min(2).max(3),
  some: z.string().min(1),
  number: z.number().gt(0).max(5),
  whole: z.int().min(1),
  yes: z.boolean(),
  list: z.array(z.string()).max(1),
  map: z.record(z.string(), z.string()),
  choice: z.enum(['a', 'b']),
  only: z.literal(true),
  own: z.string({ error: 'must be ours' }),
})
const good = {
  text: 'ab',
  some: 'a',
  number: 1,
  whole: 1,
  yes: true,
  list: [],
  map: {},
  choice: 'a',
  only: true,
  own: '',
}

function wordsFor(value: unknown): unknown {
  return schema.safeParse(value, { error: issueWords }).error?.issues.map(({ message }) => message)
}

test.each([
  ['text', undefined, 'must be given'],
  ['text', 5, 'must be text'],
  ['text', 'a', 'must be at least 2 characters long'],
  ['text', 'abcd', 'must be at most 3 characters long'],
  ['some', '', 'must be at least 1 character long'],
  ['number', '1', 'must be a number'],
  ['number', 0, 'must be more than 0'],
  ['number', 6, 'must be at most 5'],
  ['whole', 1.5, 'must be a whole number'],
  ['whole', 0, 'must be at least 1'],
  ['yes', 'yes', 'must be true or false'],
  ['list', 'a', 'must be a list'],
  ['list', ['a', 'b'], 'must hold at most 1'],
  ['map', [], 'must be a JSON object'],
  ['choice', 'c', 'must be one of a, b'],
  ['only', false, 'must be true'],
  ['own', 5, 'must be ours'],
])('%s of %j %s', (field, value, words) => {
  expect(wordsFor({ ...good, [field]: value })).toEqual([words])
})

test('what has no words of ours keeps zod’s', () => {
  expect(wordsFor({ ...good, stray: 1 })).toEqual(['Unrecognized key: "stray"'])
  expect(wordsFor(5)).toEqual(['must be a JSON object'])
})
