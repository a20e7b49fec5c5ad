import { describe, expect, test } from 'vitest'
import { formatDuration } from '#renderer/ui/format-duration.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'

describe('a number reads', () => {
  test.each([
    ['+14155551212', '+1 415 555 1212'],
    ['+447911123456', '+44 7911 123456'],
    ['+999123', '+999123'],
  ])('%s as %s', (e164, shown) => {
    expect(formatNumber(e164)).toBe(shown)
  })
})

describe('a span reads', () => {
  test.each([
    [0, '0 s'],
    [-5, '0 s'],
    [1, '1 s'],
    [45_000, '45 s'],
    [720_000, '12 min'],
    [754_000, '12 min 34 s'],
    [3_600_000, '1 h'],
    [187_200_000, '2 d 4 h'],
    [86_405_000, '1 d'],
  ])('%d ms as %s', (ms, shown) => {
    expect(formatDuration(ms)).toBe(shown)
  })
})
