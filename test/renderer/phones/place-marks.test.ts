import { expect, test } from 'vitest'
import { placeMarks } from '#renderer/features/phones/place-marks.ts'

const room = { top: 100, bottom: 400 }

test('a mark stands at the height of its bubble', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], 60, room)).toEqual([{ sid: 'SM1', top: 170 }])
})

test('older marks give way upwards', () => {
  const bubbles = [
    { sid: 'SM1', middle: 280 },
    { sid: 'SM2', middle: 300 },
  ]
  expect(placeMarks(bubbles, 60, room)).toEqual([
    { sid: 'SM1', top: 206 },
    { sid: 'SM2', top: 270 },
  ])
})

test('marks of bubbles out of sight, or without room, are left out', () => {
  const bubbles = [
    { sid: 'SM1', middle: 90 },
    { sid: 'SM2', middle: 110 },
    { sid: 'SM3', middle: 120 },
    { sid: 'SM4', middle: 410 },
  ]
  expect(placeMarks(bubbles, 60, room)).toEqual([{ sid: 'SM3', top: 90 }])
})
