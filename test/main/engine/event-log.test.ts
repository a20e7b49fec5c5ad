import { expect, test } from 'vitest'
import { createEventLog } from '#main/engine/event-log.ts'
import type { EngineEvent } from '#shared/contract/event.ts'

const event = (seq: number): EngineEvent => ({ type: 'clock.goal', to: 0, seq, step: seq, run: 1, at: 0 })
const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => event(from + index))

test('a reader gets the events after the one it names', () => {
  const log = createEventLog(100)
  log.append(numbered(1, 5))
  expect(log.after(3)).toEqual(numbered(4, 5))
  expect(log.after(0)).toEqual(numbered(1, 5))
  expect(log.after(5)).toEqual([])
})

test('a reader that comes too late is told so, and at least the newest are kept', () => {
  const log = createEventLog(100)
  for (let first = 1; first <= 991; first += 10) log.append(numbered(first, first + 9))
  expect(log.after(1)).toBe('gone')
  expect(log.after(900)).toEqual(numbered(901, 1000))
})
