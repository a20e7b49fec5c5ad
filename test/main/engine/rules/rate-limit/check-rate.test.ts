import { expect, test } from 'vitest'
import { checkRate } from '#main/engine/rules/rate-limit/check-rate.ts'

const full = Array.from({ length: 150 }, (_, index) => 1000 + index)

test('a request counts from when it passed', () => {
  expect(checkRate([1000], 2000)).toEqual({ allowed: true, recent: [1000, 2000] })
})

test('the 151st request within five seconds is refused and does not count', () => {
  expect(checkRate(full.slice(1), 1500)).toMatchObject({ allowed: true })
  expect(checkRate(full, 1500)).toEqual({ allowed: false, recent: full })
})

test('requests of five seconds ago no longer count', () => {
  expect(checkRate(full, 5999)).toMatchObject({ allowed: false })
  expect(checkRate(full, 6000)).toEqual({ allowed: true, recent: [...full.slice(1), 6000] })
})
