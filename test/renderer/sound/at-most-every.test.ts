import { expect, test } from 'vitest'
import { atMostEvery } from '#renderer/features/sound/at-most-every.ts'

test('of many at once one is let through, and the next when its while is over', () => {
  const mayTick = atMostEvery(100)
  expect([0, 0, 40, 99, 100, 150, 230].map(mayTick)).toEqual([true, false, false, false, true, false, true])
})
