import { expect, test } from 'vitest'
import { findCodes } from '#renderer/features/catalog/find-codes.ts'

test('a code is found by its digits, also by the first of them', () => {
  expect(findCodes('80901')).toEqual([80901])
  expect(findCodes(' 2161 ')).toEqual([21610, 21611, 21612, 21614, 21617])
  expect(findCodes('99999')).toEqual([])
})

test('words find codes, those that are called so first', () => {
  expect(findCodes('opt-out')[0]).toBe(80901)
  expect(findCodes('Opt out')).toEqual(findCodes('opt-out'))
  expect(findCodes('session closed')[0]).toBe(80607)
  expect(findCodes('expired')[0]).toBe(80904)
  expect(findCodes('reserved')).toContain(80207)
})

test('too few letters and words that mean nothing find none', () => {
  expect([findCodes(''), findCodes('ab'), findCodes('hello there')]).toEqual([[], [], []])
})
