import { expect, test } from 'vitest'
import { interpolate } from '#renderer/state/clock.ts'
import { aClock, noon } from '#test/support/a-world.ts'

test('a running clock goes on at its rate', () => {
  expect(interpolate(aClock({ rate: 60 }), 500)).toBe(noon + 30_000)
})

test('a paused clock stands still', () => {
  expect(interpolate(aClock({ mode: 'paused', rate: 60 }), 500)).toBe(noon)
})

test('a clock that waits for a webhook stands still', () => {
  expect(interpolate(aClock({ heldBy: 'webhook' }), 500)).toBe(noon)
})

test('a clock waits at the next timer, because only main knows what that causes', () => {
  expect(interpolate(aClock({ rate: 3600, nextDueAt: noon + 1_000 }), 500)).toBe(noon + 1_000)
})

test('a timer that is already due holds the clock where it is', () => {
  expect(interpolate(aClock({ nextDueAt: noon - 1 }), 500)).toBe(noon)
})

test('a clock that was read in the future does not go back', () => {
  expect(interpolate(aClock(), -20)).toBe(noon)
})
