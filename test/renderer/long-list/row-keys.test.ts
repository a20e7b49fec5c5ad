import { expect, test } from 'vitest'
import { rowAfterKey } from '#renderer/features/long-list/row-keys.ts'

const list = { total: 100, rowsInView: 6, entrance: 40 }

test('the first arrow goes to the newest row in view', () => {
  expect(['ArrowUp', 'ArrowDown', 'PageUp'].map((key) => rowAfterKey(key, { ...list, active: null }))).toEqual([
    40, 40, 40,
  ])
})

test('arrows go by one row and pages by what is in view', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']
  expect(keys.map((key) => rowAfterKey(key, { ...list, active: 50 }))).toEqual([49, 51, 44, 56, 0, 99])
})

test('nothing leads past either end', () => {
  expect([rowAfterKey('ArrowUp', { ...list, active: 0 }), rowAfterKey('PageDown', { ...list, active: 97 })]).toEqual([
    0, 99,
  ])
})

test('other keys and empty lists lead nowhere', () => {
  expect([rowAfterKey('a', { ...list, active: 5 }), rowAfterKey('End', { ...list, total: 0, active: null })]).toEqual([
    null,
    null,
  ])
})
