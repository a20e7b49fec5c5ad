import { expect, test } from 'vitest'
import {
  emptyCache,
  nextPage,
  pageSize,
  type RowCache,
  rowAt,
  withPage,
} from '#renderer/features/long-list/row-cache.ts'

const all = { first: 0, last: 20 }

function page(offset: number, total: number) {
  const items = Array.from({ length: Math.min(pageSize, total - offset) }, (_, index) => offset + index)
  return { offset, total, items }
}

function cacheOf(total: number, pages: readonly number[], version = 1): RowCache<number> {
  return pages.reduce<RowCache<number>>(
    (cache, index) => withPage(cache, 'all', version, page(index * pageSize, total)),
    emptyCache,
  )
}

test('a list nobody has asked for begins with its first page', () => {
  expect(nextPage(emptyCache, 'all', 1, { first: 500, last: 520 })).toBe(0)
})

test('rows in view that are not known are asked for', () => {
  expect(nextPage(cacheOf(1000, [0]), 'all', 1, { first: 190, last: 210 })).toBe(1)
})

test('nothing is asked for when all in view is known and current', () => {
  expect(nextPage(cacheOf(1000, [0]), 'all', 1, all)).toBeNull()
})

test('rows in view are asked for again when the list has changed', () => {
  expect(nextPage(cacheOf(1000, [0]), 'all', 2, all)).toBe(0)
})

test('missing rows come before outdated ones', () => {
  expect(nextPage(cacheOf(1000, [0]), 'all', 2, { first: 90, last: 110 })).toBe(1)
})

test('of outdated pages the one read longest ago comes first', () => {
  const cache = withPage(cacheOf(1000, [0, 1]), 'all', 2, page(0, 1000))
  expect(nextPage(cache, 'all', 3, { first: 90, last: 110 })).toBe(1)
})

test('an empty list is asked about again when it has changed', () => {
  expect(nextPage(cacheOf(0, [0]), 'all', 2, { first: 0, last: -1 })).toBe(0)
})

test('a row is found by its place, and unknown while its page is', () => {
  const cache = cacheOf(1000, [2])
  expect([rowAt(cache, 250), rowAt(cache, 50)]).toEqual([250, undefined])
})

test('the first answer of another list replaces the rows of the former', () => {
  const cache = withPage(cacheOf(1000, [0, 1]), 'searched', 1, { offset: 0, total: 1, items: [7] })
  expect([cache.source, cache.total, rowAt(cache, 0), rowAt(cache, 150)]).toEqual(['searched', 1, 7, undefined])
})

test('pages far from the last one read are let go', () => {
  const cache = cacheOf(10_000, [0, ...Array.from({ length: 12 }, (_, index) => 40 + index)])
  expect([...cache.pages.keys()].sort((a, b) => a - b)).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51])
})
