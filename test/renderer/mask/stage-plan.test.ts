import { expect, test } from 'vitest'
import { columnsOf, planStage, type StageRoom } from '#renderer/features/mask/stage-plan.ts'

const beside: StageRoom = { width: 730, height: 527, rem: 16 }
const presented: StageRoom = { width: 1260, height: 515, rem: 19 }
const wall: StageRoom = { width: 1900, height: 860, rem: 23 }

const planOf = (room: StageRoom, left: number, right: number) => {
  const plan = planStage(room, left, right)
  return { ...plan, columns: [columnsOf(plan, left), columnsOf(plan, right)] }
}

test('two phones stand beside the mask, which has the larger part', () => {
  expect(planOf(beside, 1, 1)).toEqual({ rows: 1, phone: 197, scrolls: false, columns: [1, 1] })
  expect(planOf(wall, 1, 1)).toEqual({ rows: 1, phone: 481, scrolls: false, columns: [1, 1] })
})

test('a third phone stands below where the room is narrow, and outside where it is wide', () => {
  expect(planOf(beside, 2, 1)).toEqual({ rows: 2, phone: 196, scrolls: false, columns: [1, 1] })
  expect(planOf(presented, 2, 1)).toEqual({ rows: 1, phone: 264, scrolls: false, columns: [2, 1] })
  expect(planOf(wall, 2, 1)).toEqual({ rows: 1, phone: 413, scrolls: false, columns: [2, 1] })
})

test('a third column comes only where it leaves the mask its numbers', () => {
  expect(planOf({ width: 892, height: 538, rem: 16 }, 2, 1).columns).toEqual([1, 1])
  expect(planOf({ width: 1043, height: 357, rem: 16 }, 2, 1).columns).toEqual([2, 1])
})

test('a second row comes before a third column', () => {
  expect(planOf({ ...wall, rem: 20 }, 3, 2)).toEqual({ rows: 2, phone: 245, scrolls: false, columns: [2, 1] })
})

test('eight phones stand in two rows on a wall', () => {
  expect(planOf({ ...wall, rem: 20 }, 4, 4)).toEqual({ rows: 2, phone: 245, scrolls: false, columns: [2, 2] })
})

test('a side scrolls where its phones would be too low to read', () => {
  expect(planOf({ ...beside, height: 357 }, 2, 1)).toEqual({ rows: 2, phone: 196, scrolls: true, columns: [1, 1] })
  expect(planOf(beside, 4, 4)).toEqual({ rows: 4, phone: 196, scrolls: true, columns: [1, 1] })
})

test('every phone keeps room for the mask', () => {
  for (const width of [620, 730, 900, 1100, 1260, 1600, 1900]) {
    for (const phones of [1, 2, 3, 4]) {
      const { phone, columns } = planOf({ width, height: 700, rem: 16 }, phones, phones)
      const taken = (columns[0] ?? 0) * phone * 2 + ((columns[0] ?? 0) - 1) * 2 * 88
      expect(width - taken).toBeGreaterThanOrEqual(220)
    }
  }
})
