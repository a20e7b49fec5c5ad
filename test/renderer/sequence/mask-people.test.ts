import { expect, test } from 'vitest'
import { maskPeople } from '#renderer/features/sequence/mask-people.ts'

const people = ['+14155550122', '+442079460018']

test.each([
  ['call +14155550122', 'call +•••••••••22'],
  ['call 415-555-0122!', 'call ••••••••22!'],
  ['call (415) 555 0122', 'call ••••••••22'],
  ['1 415 555.0122 is mine', '•••••••••22 is mine'],
  ['ring 02079460018', 'ring •••••••••18'],
  ['ring +44 20 7946 0018', 'ring +••••••••••18'],
])('%s becomes %s', (text, masked) => {
  expect(maskPeople(text, people)).toBe(masked)
})

test('other digits stay: proxy numbers, codes, longer numbers', () => {
  const text = '+14155551212, 80901, 9941555501229'
  expect(maskPeople(text, people)).toBe(text)
})
