import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPace, type Pace } from '#renderer/state/pace.ts'

const everyMs = 200

let taken: number[]
let pace: Pace

beforeEach(() => {
  vi.useFakeTimers()
  taken = []
  const began = performance.now()
  pace = createPace(() => taken.push(performance.now() - began), everyMs)
})

afterEach(() => {
  pace.stop()
  vi.useRealTimers()
})

function dueAt(...moments: readonly number[]): void {
  const began = performance.now()
  for (const moment of moments) {
    vi.advanceTimersByTime(moment - (performance.now() - began))
    pace.due()
  }
  vi.advanceTimersByTime(everyMs)
}

test('what comes alone is taken at once', () => {
  dueAt(0, 500, 1000)
  expect(taken).toEqual([0, 500, 1000])
})

test('what follows within the time is taken together at its end, also when nothing comes after it', () => {
  dueAt(0, 10, 20, 30)
  expect(taken).toEqual([0, 200])
})

test('while much comes it is taken once in the time', () => {
  dueAt(...Array.from({ length: 60 }, (_, frame) => frame * 16))
  expect(taken).toEqual([0, 200, 400, 600, 800, 1000])
})

test('what comes after a rest is taken at once again', () => {
  dueAt(0, 50, 450)
  expect(taken).toEqual([0, 200, 450])
})

test('after the end nothing is taken any more', () => {
  pace.due()
  pace.due()
  pace.stop()
  vi.advanceTimersByTime(1000)
  expect(taken).toEqual([0])
})
