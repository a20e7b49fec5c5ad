import { expect, test } from 'vitest'
import { isoTime } from '#shared/contract/iso-time.ts'

test.each(['2026-11-20T14:00:00Z', '2026-11-20T14:00:00.000Z', '2026-11-20T15:00:00+01:00'])('%s is read', (text) => {
  expect(isoTime.parse(text)).toBe(Date.UTC(2026, 10, 20, 14))
})

test.each(['2026-11-20', '2026-11-20T14:00:00', 'now', '2026-02-30T00:00:00Z'])('%s is no instant', (text) => {
  expect(isoTime.safeParse(text).success).toBe(false)
})
