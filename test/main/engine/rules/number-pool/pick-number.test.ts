import { expect, test } from 'vitest'
import { pickNumber } from '#main/engine/rules/number-pool/pick-number.ts'

const number = (name: string, lastUsedByThisIdentifierAt: number | null = null, activeSessions = 0) => ({
  name,
  lastUsedByThisIdentifierAt,
  activeSessions,
})

const firstFit = { behavior: 'prefer-sticky', strategy: 'first-fit' } as const
const leastUsed = { behavior: 'prefer-sticky', strategy: 'least-used' } as const
const avoid = { behavior: 'avoid-sticky', strategy: 'first-fit' } as const

const picked = (...args: Parameters<typeof pickNumber<ReturnType<typeof number>>>) => {
  const pick = pickNumber(...args)
  return pick && [pick.candidate.name, pick.reason]
}

test('nobody is given a number out of none', () => {
  expect(picked([], firstFit)).toBeNull()
})

test('without history the first number in the pool is taken', () => {
  expect(picked([number('a', null, 9), number('b')], firstFit)).toEqual(['a', 'first-fit'])
})

test('least-used takes the number in the fewest active sessions, the older one of equals', () => {
  expect(picked([number('a', null, 2), number('b', null, 1), number('c', null, 1)], leastUsed)).toEqual([
    'b',
    'least-used',
  ])
})

test('T-096 prefer-sticky gives a person the number they had most recently', () => {
  expect(picked([number('a', 100), number('b', 300), number('c', 200)], firstFit)).toEqual(['b', 'used-last'])
})

test('prefer-sticky comes before least-used', () => {
  expect(picked([number('a'), number('b', 300, 50)], leastUsed)).toEqual(['b', 'used-last'])
})

test('T-098 avoid-sticky gives a person a number they never had', () => {
  expect(picked([number('a', 100), number('b')], avoid)).toEqual(['b', 'never-used'])
})

test('T-098 avoid-sticky goes back to the number used longest ago when all were used', () => {
  expect(picked([number('a', 300), number('b', 100), number('c', 200)], avoid)).toEqual(['b', 'used-longest-ago'])
})

test('avoid-sticky without history takes the first number in the pool', () => {
  expect(picked([number('a'), number('b')], avoid)).toEqual(['a', 'first-fit'])
})
