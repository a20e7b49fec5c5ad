import { expect, test } from 'vitest'
import { clearHeight } from '#renderer/features/mask/clear-height.ts'

const room = { top: 30, bottom: 300 }

test('a height where nothing is stays as it is, in the room or not', () => {
  expect(clearHeight(100, room, [{ top: 120, bottom: 160 }], 10)).toBe(100)
  expect(clearHeight(22, room, [], 10)).toBe(22)
})

test('what is taken is avoided by the shorter way', () => {
  expect(clearHeight(130, room, [{ top: 120, bottom: 160 }], 10)).toBe(110)
  expect(clearHeight(155, room, [{ top: 120, bottom: 160 }], 10)).toBe(170)
})

test('a height that is clear of one thing is not taken by the next, nor out of the room', () => {
  const taken = [
    { top: 20, bottom: 60 },
    { top: 64, bottom: 90 },
  ]
  expect(clearHeight(50, room, taken, 10)).toBe(100)
})

test('where nothing is clear it stays as it is', () => {
  expect(clearHeight(100, room, [{ top: 0, bottom: 400 }], 10)).toBe(100)
})
