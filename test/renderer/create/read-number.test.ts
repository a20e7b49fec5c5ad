import { expect, test } from 'vitest'
import { readNumber } from '#renderer/features/create/read-number.ts'

test.each(['+14155550133', '+1 415 555 0133', '+1 (415) 555-0133', ' +1.415.555.0133 '])('%j is a number', (typed) => {
  expect(readNumber(typed)).toBe('+14155550133')
})

test.each(['', '415 555 0133', '+0 415', '+1 415 CALL ME', '++14155550133'])('%j is none', (typed) => {
  expect(readNumber(typed)).toBeNull()
})
