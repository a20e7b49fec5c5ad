import { expect, test } from 'vitest'
import { type Direction, neighbourOf } from '#renderer/features/arrange/neighbour.ts'

const [ana, ben, cid, dan] = [
  { e164: 'ana', x: 100, y: 200 },
  { e164: 'ben', x: 900, y: 200 },
  { e164: 'cid', x: 100, y: 500 },
  { e164: 'dan', x: 900, y: 500 },
] as const
const all = [ana, ben, cid, dan]
const moved = (from: (typeof all)[number], direction: Direction) => neighbourOf(from, all, direction)?.e164 ?? null

test('the neighbour is the one across, above or below', () => {
  expect([moved(ana, 'right'), moved(ana, 'down'), moved(dan, 'left'), moved(dan, 'up')]).toEqual([
    'ben',
    'cid',
    'cid',
    'ben',
  ])
})

test('there is none beyond the edge', () => {
  expect([moved(ana, 'left'), moved(ana, 'up'), moved(dan, 'right'), moved(dan, 'down')]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('in two columns a side the nearest one comes first', () => {
  const eve = { e164: 'eve', x: 350, y: 200 }
  expect(neighbourOf(ana, [...all, eve], 'right')).toEqual(eve)
  expect(neighbourOf(ben, [...all, eve], 'left')).toEqual(eve)
})
