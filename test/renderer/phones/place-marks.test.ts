import { expect, test } from 'vitest'
import { placeMarks, type Span } from '#renderer/features/phones/place-marks.ts'

const room = { top: 100, bottom: 400 }
const free = (width: number) => () => width

test('a mark stands in one line at the height of its bubble', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(300))).toEqual([
    { sid: 'SM1', top: 187, isWide: true, over: 0, toBubble: 0 },
  ])
})

test('where one line does not fit beside the phone it has two', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(100))).toEqual([
    { sid: 'SM1', top: 180, isWide: false, over: 0, toBubble: 0 },
  ])
})

test('where not even two lines fit it goes to where it is free next, and knows where its bubble is', () => {
  const lane = { top: 120, bottom: 230 }
  const widthAt = ({ top, bottom }: { top: number; bottom: number }) =>
    top < lane.bottom && bottom > lane.top ? 40 : Number.POSITIVE_INFINITY
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, widthAt)).toEqual([
    { sid: 'SM1', top: 232, isWide: false, over: 0, toBubble: -52 },
  ])
})

test('where it is free next above, it goes above', () => {
  const widthAt = ({ bottom }: { bottom: number }) => (bottom > 210 ? 40 : Number.POSITIVE_INFINITY)
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, widthAt)).toEqual([
    { sid: 'SM1', top: 168, isWide: false, over: 0, toBubble: 12 },
  ])
})

test('a wire is covered only where there is no place clear of all', () => {
  const overWire = (wire: number) => (span: Span, upTo: 'words' | 'wires') =>
    upTo === 'wires' && span.top < wire && span.bottom > wire ? 20 : 300
  const [moved] = placeMarks([{ sid: 'SM1', middle: 200 }], room, overWire(195))
  expect(moved).toEqual({ sid: 'SM1', top: 195, isWide: true, over: 0, toBubble: -8 })
  const [kept] = placeMarks([{ sid: 'SM1', middle: 200 }], room, (_, upTo) => (upTo === 'wires' ? 20 : 300))
  expect(kept).toEqual({ sid: 'SM1', top: 187, isWide: true, over: 0, toBubble: 0 })
})

test('rather than over a wire it goes down to the end of its phone, beside where nothing is read', () => {
  const lane = ({ top, bottom }: Span, upTo: 'words' | 'wires') => {
    if (top < 420 && bottom > 370) return 40
    return upTo === 'wires' && top < 370 && bottom > 90 ? 60 : 200
  }
  const bubbles = [{ sid: 'SM1', middle: 300 }]
  const [mark] = placeMarks(bubbles, room, lane, { phone: { top: 90, bottom: 480 } })
  expect(mark).toEqual({ sid: 'SM1', top: 423, isWide: true, over: 0, toBubble: -136 })
  const [tooFar] = placeMarks(bubbles, room, lane, { phone: { top: 90, bottom: 440 } })
  expect(tooFar).toEqual({ sid: 'SM1', top: 287, isWide: true, over: 0, toBubble: 0 })
})

test('the only mark goes up to the beginning of its phone; with an older one that would have no room left, it stays', () => {
  const wire = ({ bottom }: Span, upTo: 'words' | 'wires') => (upTo === 'wires' && bottom > 100 ? 40 : 300)
  const beside = { phone: { top: 40, bottom: 400 } }
  const newest = { sid: 'SM2', middle: 150 }
  expect(placeMarks([newest], room, wire, beside).map(({ top }) => top)).toEqual([73])
  const both = placeMarks([{ sid: 'SM1', middle: 120 }, newest], room, wire, beside)
  expect(both.map(({ sid, top }) => [sid, top])).toEqual([
    ['SM1', 107],
    ['SM2', 137],
  ])
})

test('to keep clear of what is beyond it comes up to its phone, not over it', () => {
  const overs = [92, 96, 98, 100].map((width) => placeMarks([{ sid: 'SM1', middle: 200 }], room, () => width)[0]?.over)
  expect(overs).toEqual([4, 4, 2, 0])
})

test('where it nearly fits it reaches over the edge of its own phone', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(90))).toEqual([
    { sid: 'SM1', top: 180, isWide: false, over: 10, toBubble: 0 },
  ])
})

test('with no room anywhere it stays beside its bubble', () => {
  expect(placeMarks([{ sid: 'SM1', middle: 200 }], room, free(0))).toEqual([
    { sid: 'SM1', top: 180, isWide: false, over: 14, toBubble: 0 },
  ])
})

test('older marks give way upwards', () => {
  const bubbles = [
    { sid: 'SM1', middle: 290 },
    { sid: 'SM2', middle: 300 },
  ]
  expect(placeMarks(bubbles, room, free(100))).toEqual([
    { sid: 'SM1', top: 236, isWide: false, over: 0, toBubble: 34 },
    { sid: 'SM2', top: 280, isWide: false, over: 0, toBubble: 0 },
  ])
})

test('marks of bubbles out of sight, or without room, are left out', () => {
  const bubbles = [
    { sid: 'SM1', middle: 90 },
    { sid: 'SM2', middle: 110 },
    { sid: 'SM3', middle: 120 },
    { sid: 'SM4', middle: 410 },
  ]
  expect(placeMarks(bubbles, room, free(100))).toEqual([{ sid: 'SM3', top: 100, isWide: false, over: 0, toBubble: 0 }])
})
