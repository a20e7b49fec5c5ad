import { expect, test } from 'vitest'
import { placeMarks } from '#renderer/features/phones/place-marks.ts'

const room = { top: 100, bottom: 400 }
const free = (width: number) => () => width

test('a mark stands in one line at the height of its bubble', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(300))).toEqual([
    { sid: 'SM1', top: 187, isWide: true, over: 0 },
  ])
})

test('where one line does not fit beside the phone it has two', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(100))).toEqual([
    { sid: 'SM1', top: 180, isWide: false, over: 0 },
  ])
})

test('where not even two lines fit it goes below what is in the way', () => {
  const lane = { top: 120, bottom: 230 }
  const widthAt = ({ top, bottom }: { top: number; bottom: number }) =>
    top < lane.bottom && bottom > lane.top ? 40 : Number.POSITIVE_INFINITY
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, widthAt)).toEqual([
    { sid: 'SM1', top: 232, isWide: false, over: 0 },
  ])
})

test('where it nearly fits it reaches over the edge of its own phone', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(80))).toEqual([
    { sid: 'SM1', top: 180, isWide: false, over: 12 },
  ])
})

test('with no room anywhere it stays beside its bubble', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(0))).toEqual([
    { sid: 'SM1', top: 180, isWide: false, over: 14 },
  ])
})

test('older marks give way upwards', () => {
  const bubbles = [
    { sid: 'SM1', middle: 290 },
    { sid: 'SM2', middle: 300 },
  ]
  expect(placeMarks(bubbles, room, free(100))).toEqual([
    { sid: 'SM1', top: 236, isWide: false, over: 0 },
    { sid: 'SM2', top: 280, isWide: false, over: 0 },
  ])
})

test('marks of bubbles out of sight, or without room, are left out', () => {
  const bubbles = [
    { sid: 'SM1', middle: 90 },
    { sid: 'SM2', middle: 110 },
    { sid: 'SM3', middle: 120 },
    { sid: 'SM4', middle: 410 },
  ]
  expect(placeMarks(bubbles, room, free(100))).toEqual([{ sid: 'SM3', top: 100, isWide: false, over: 0 }])
})
