import { expect, test } from 'vitest'
import { maskReal } from '#renderer/features/inspector/mask-real.ts'

const ours = new Set(['+14155550101'])

test('real numbers are masked but for two digits, proxy numbers stay', () => {
  expect(maskReal('{"identifier":"+14155551212","proxy_identifier":"+14155550101"}', ours)).toBe(
    '{"identifier":"+•••••••••12","proxy_identifier":"+14155550101"}',
  )
})

test('numbers in addresses are masked too', () => {
  expect(maskReal('/phones/%2B442079460123/messages', ours)).toBe('/phones/%2B••••••••••23/messages')
})

test('SIDs and dates are left alone', () => {
  const text = 'SM12345678901234567890123456789012 2026-11-20T14:03:05+01:00'
  expect(maskReal(text, ours)).toBe(text)
})
