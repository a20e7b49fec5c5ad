import { expect, test } from 'vitest'
import { splitAtNumbers } from '#renderer/features/sessions/split-at-numbers.ts'

test('a sentence is cut around its numbers', () => {
  expect(splitAtNumbers('From +14155551212 to +14155550101.')).toEqual([
    { key: 0, kind: 'words', text: 'From ' },
    { key: 5, kind: 'number', text: '+14155551212' },
    { key: 17, kind: 'words', text: ' to ' },
    { key: 21, kind: 'number', text: '+14155550101' },
    { key: 33, kind: 'words', text: '.' },
  ])
})

test('a sentence without numbers stays whole', () => {
  expect(splitAtNumbers('It goes to Ben.')).toEqual([{ key: 0, kind: 'words', text: 'It goes to Ben.' }])
})

test('more digits than a number has are words', () => {
  expect(splitAtNumbers('+1234567890123456789')).toEqual([{ key: 0, kind: 'words', text: '+1234567890123456789' }])
})
