import { expect, test } from 'vitest'
import { leadAcross, leadAround, leadPath, pathData } from '#renderer/features/mask/lead-path.ts'

const sizes = { plug: 11, riser: 4, corner: 30 }
const phone = { left: -300, right: -100, top: 0, bottom: 400, taken: [] }

test('a lead runs straight to a phone that stands at its height', () => {
  expect(leadPath({ x: 20, y: 200 }, phone, 'left', sizes)).toEqual({
    points: [
      { x: 20, y: 200 },
      { x: -89, y: 200 },
    ],
    end: { x: -89, y: 200 },
  })
})

test('a lead goes up or down beside a phone that stands elsewhere', () => {
  const below = { left: -200, right: 0, top: 220, bottom: 400, taken: [] }
  expect(leadPath({ x: 40, y: 100 }, below, 'left', sizes)).toEqual({
    points: [
      { x: 40, y: 100 },
      { x: 36, y: 100 },
      { x: 36, y: 250 },
      { x: 11, y: 250 },
    ],
    end: { x: 11, y: 250 },
  })
})

test('on the right everything is the other way round', () => {
  const right = { left: 500, right: 700, top: 0, bottom: 90, taken: [] }
  expect(leadPath({ x: 460, y: 100 }, right, 'right', sizes).points).toEqual([
    { x: 460, y: 100 },
    { x: 464, y: 100 },
    { x: 464, y: 60 },
    { x: 489, y: 60 },
  ])
})

test('a lead that nearly meets the corner of its phone stays straight', () => {
  expect(leadPath({ x: 20, y: 22 }, phone, 'left', sizes).end).toEqual({ x: -89, y: 22 })
})

test('a phone out of sight leaves the plug at the mask', () => {
  const hidden = { ...phone, top: 400, bottom: 400 }
  expect(leadPath({ x: 20, y: 200 }, hidden, 'left', sizes)).toEqual({ points: [], end: { x: 9, y: 200 } })
})

test('a lead to an outer phone goes below the one between, and up to the lower end of its own', () => {
  expect(leadAround({ x: 20, y: 100 }, phone, 'left', sizes, 404)).toEqual({
    points: [
      { x: 20, y: 100 },
      { x: 16, y: 100 },
      { x: 16, y: 404 },
      { x: -89, y: 404 },
      { x: -89, y: 370 },
    ],
    end: { x: -89, y: 370 },
  })
})

test('a second lead to the same phone is plugged in above the first', () => {
  const taken = [{ top: 359, bottom: 381 }]
  const { end } = leadAround({ x: 20, y: 100 }, { ...phone, taken }, 'left', { ...sizes, plug: 10 }, 404)
  expect(end).toEqual({ x: -90, y: 348 })
})

test('a lead is plugged in clear of a mark that stands at its height', () => {
  const taken = [{ top: 190, bottom: 230 }]
  expect(leadPath({ x: 20, y: 200 }, { ...phone, taken }, 'left', sizes)).toEqual({
    points: [
      { x: 20, y: 200 },
      { x: 16, y: 200 },
      { x: 16, y: 178 },
      { x: -89, y: 178 },
    ],
    end: { x: -89, y: 178 },
  })
})

test('a lead to the other side turns below its lane', () => {
  const turn = { x: 20, y: 160 }
  expect(leadAcross({ x: 300, y: 100 }, turn, leadPath(turn, phone, 'left', sizes), 'left', sizes)).toEqual({
    points: [
      { x: 300, y: 100 },
      { x: 326, y: 100 },
      { x: 326, y: 160 },
      { x: 20, y: 160 },
      { x: -89, y: 160 },
    ],
    end: { x: -89, y: 160 },
  })
})

test('a path is written as SVG reads it', () => {
  expect(
    pathData([
      { x: 1, y: 2 },
      { x: -3, y: 2 },
    ]),
  ).toBe('M1 2L-3 2')
})
