import { expect, test } from 'vitest'
import { maskNumber } from '#shared/numbers/mask-number.ts'

test('a number is shown by its beginning and its last two digits', () => {
  expect(maskNumber('+14155550112')).toBe('+1415•••••12')
  expect(maskNumber('+442079460958')).toBe('+4420••••••58')
})

test('at least five digits of a short number stay hidden', () => {
  expect(maskNumber('+4712345')).toBe('+•••••45')
})
