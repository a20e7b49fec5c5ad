import { afterEach, expect, test, vi } from 'vitest'
import { rowAt } from '#renderer/features/long-list/row-cache.ts'
import { createRowReader, type RowSource } from '#renderer/features/long-list/row-reader.ts'
import { ok, refuse } from '#shared/contract/result.ts'

interface Asked {
  readonly offset: number
  readonly answer: (total: number) => void
}

/** A list whose answers come when the test says so. */
function slowSource(name: string): { source: RowSource<number>; asked: Asked[] } {
  const asked: Asked[] = []
  const source: RowSource<number> = {
    name,
    ask: ({ offset, limit }) =>
      new Promise((resolve) => {
        const items = (total: number) => Array.from({ length: Math.min(limit, total - offset) }, (_, at) => offset + at)
        asked.push({ offset, answer: (total) => resolve(ok({ offset, total, items: items(total) })) })
      }),
  }
  return { source, asked }
}

afterEach(() => vi.useRealTimers())

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

test('only one question is under way, and the newest wish is asked next', async () => {
  const reader = createRowReader<number>()
  const { source, asked } = slowSource('all')
  reader.read(source, 1, { first: 0, last: 10 })
  reader.read(source, 1, { first: 300, last: 310 })
  reader.read(source, 1, { first: 800, last: 810 })
  expect(asked.map(({ offset }) => offset)).toEqual([0])
  asked[0]?.answer(1000)
  await settled()
  expect(asked.map(({ offset }) => offset)).toEqual([0, 800])
  asked[1]?.answer(1000)
  await settled()
  expect([asked.length, rowAt(reader.store.getState().cache, 805)]).toEqual([2, 805])
})

test('rows stay on screen while newer ones are asked for', async () => {
  const reader = createRowReader<number>()
  const { source, asked } = slowSource('all')
  reader.read(source, 1, { first: 0, last: 10 })
  asked[0]?.answer(11)
  await settled()
  reader.read(source, 2, { first: 0, last: 10 })
  await settled()
  expect([asked.length, rowAt(reader.store.getState().cache, 10)]).toEqual([2, 10])
  asked[1]?.answer(12)
  await settled()
  expect(reader.store.getState().cache.total).toBe(12)
})

test('who follows the end of a list sees it move on to another page at once, with no row unread', async () => {
  const reader = createRowReader<number>()
  const { source, asked } = slowSource('all')
  reader.read(source, 1, { first: 0, last: 10 })
  asked[0]?.answer(95)
  await settled()
  reader.read(source, 2, { first: 85, last: 94 })
  await settled()
  asked[1]?.answer(103)
  await settled()
  expect([asked.map(({ offset }) => offset), reader.store.getState().cache.total]).toEqual([[0, 0, 100], 95])
  asked[2]?.answer(104)
  await settled()
  const { cache } = reader.store.getState()
  expect([cache.total, rowAt(cache, 99), rowAt(cache, 103)]).toEqual([104, 99, 103])
})

test('a refused question says so, and the next wish asks again', async () => {
  const reader = createRowReader<number>()
  const error = { code: 'invalid_body', status: 400, message: 'too much' } as const
  reader.read({ name: 'all', ask: () => Promise.resolve(refuse(error)) }, 1, { first: 0, last: 10 })
  await settled()
  expect(reader.store.getState().error).toEqual(error)
  const { source, asked } = slowSource('all')
  reader.read(source, 2, { first: 0, last: 10 })
  asked[0]?.answer(3)
  await settled()
  expect(reader.store.getState().error).toBeNull()
})

test('a list that changes all the time is asked for ten times a second', async () => {
  vi.useFakeTimers()
  const reader = createRowReader<number>()
  let asked = 0
  const source: RowSource<number> = {
    name: 'all',
    ask: ({ offset }) => {
      asked += 1
      return Promise.resolve(ok({ offset, total: 1, items: [asked] }))
    },
  }
  for (let version = 1; version <= 60; version += 1) {
    reader.read(source, version, { first: 0, last: 0 })
    await vi.advanceTimersByTimeAsync(16)
  }
  expect(asked).toBe(11)
  await vi.advanceTimersByTimeAsync(100)
  expect(reader.store.getState().cache.pages.get(0)?.version).toBe(60)
})
