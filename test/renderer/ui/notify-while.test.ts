import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notifyWhile, toasts } from '#renderer/ui/notify.ts'

const said: string[] = []
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  stop = toasts[' subscribe'](({ action }) => said.push(action))
})

afterEach(() => {
  stop()
  said.length = 0
  vi.useRealTimers()
})

test('what takes long is told until it is done', async () => {
  const slow = new Promise((resolve) => setTimeout(() => resolve('done'), 2_000))
  const work = notifyWhile({ title: 'Going back…' }, slow)
  vi.advanceTimersByTime(600)
  expect(said).toEqual(['add'])
  vi.advanceTimersByTime(1_400)
  expect(await work).toBe('done')
  expect(said).toEqual(['add', 'close'])
})

test('what is done at once is not told', async () => {
  expect(await notifyWhile({ title: 'Going back…' }, Promise.resolve('done'))).toBe('done')
  vi.advanceTimersByTime(600)
  expect(said).toEqual([])
})
