import { expect, test } from 'vitest'
import { readingOrder } from '#renderer/features/mask/seen-order.ts'

test('one below the other on each side, phones are read as they came', () => {
  expect(readingOrder(['Ana', 'Ben', 'Carol'], { left: 1, right: 1 })).toEqual(['Ana', 'Ben', 'Carol'])
})

test('in one row the outer phone on the left is read first', () => {
  expect(readingOrder(['Ana', 'Ben', 'Carol', 'Dan'], { left: 2, right: 2 })).toEqual(['Carol', 'Ana', 'Ben', 'Dan'])
})

test('phones in several rows are read row by row', () => {
  const phones = ['Ana', 'Ben', 'Carol', 'Dan', 'Eva']
  expect(readingOrder(phones, { left: 2, right: 1 })).toEqual(['Carol', 'Ana', 'Ben', 'Eva', 'Dan'])
})
