import { expect, test } from 'vitest'
import { beginsDay } from '#renderer/features/timeline/begins-day.ts'

const at = (day: number, hour: number) => ({ at: new Date(2026, 0, day, hour).getTime() })

test('a day begins with its first row, and with the first in sight', () => {
  expect([
    beginsDay(at(6, 8), at(5, 9)),
    beginsDay(at(5, 9), at(5, 8)),
    beginsDay(at(5, 9), null),
    beginsDay(at(5, 23), at(6, 0)),
  ]).toEqual([true, false, true, true])
})
