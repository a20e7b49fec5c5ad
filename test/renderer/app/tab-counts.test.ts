import { expect, test } from 'vitest'
import { countWord, tabCounts } from '#renderer/app/tab-counts.ts'
import { aWorld } from '#test/support/a-world.ts'
import { anOwnedNumber } from '#test/support/an-owned-number.ts'

test('the count beside Pool says that it counts numbers, and counts those in a pool', () => {
  const world = { ...aWorld(), numbers: [anOwnedNumber('+14155551212'), anOwnedNumber('+14155553434', null)] }
  expect(tabCounts.pool.of(world)).toBe(1)
  expect([1, 2].map((count) => countWord(tabCounts.pool, count))).toEqual(['number', 'numbers'])
})

test('only what asks to be looked at is a badge', () => {
  expect(Object.entries(tabCounts).map(([name, { look }]) => `${name} ${look}`)).toEqual([
    'debugger news',
    'optOuts news',
    'pool plain',
  ])
})
