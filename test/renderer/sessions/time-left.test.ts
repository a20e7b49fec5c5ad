import { expect, test } from 'vitest'
import { isEndingSoon, remainingText } from '#renderer/features/sessions/time-left.ts'
import { aSessionView, noon } from '#test/support/a-world.ts'

test('an active session shows what is left of its time', () => {
  expect(remainingText(aSessionView({ expiresAt: noon + 680_000 }), noon)).toBe('11 min 20 s')
})

test('a session that never expires says so', () => {
  expect(remainingText(aSessionView({ expiresAt: null }), noon)).toBe('no time limit')
})

test('a closed session shows why it ended', () => {
  const reasons = ['api', 'ttl', 'date-expiry'] as const
  expect(reasons.map((closedReason) => remainingText(aSessionView({ status: 'closed', closedReason }), noon))).toEqual([
    'by request',
    'time ran out',
    'expiry date came',
  ])
})

test('the last minute is marked, but not after the end', () => {
  expect([
    isEndingSoon(aSessionView({ expiresAt: noon + 59_999 }), noon),
    isEndingSoon(aSessionView({ expiresAt: noon + 60_000 }), noon),
    isEndingSoon(aSessionView({ status: 'closed', expiresAt: null }), noon),
  ]).toEqual([true, false, false])
})
