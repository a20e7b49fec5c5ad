import { expect, test } from 'vitest'
import { isoTime, withIsoTimes } from '#main/control/iso-time.ts'

test('instants become ISO 8601 with milliseconds, wherever they are', () => {
  expect(
    withIsoTimes({ at: 0, list: [{ startedAt: 1, endedAt: null, ttl: 60 }], to: 2, from: { to: '+14155550111' } }),
  ).toEqual({
    at: '1970-01-01T00:00:00.000Z',
    list: [{ startedAt: '1970-01-01T00:00:00.001Z', endedAt: null, ttl: 60 }],
    to: '1970-01-01T00:00:00.002Z',
    from: { to: '+14155550111' },
  })
})

test.each(['2026-11-20T14:00:00Z', '2026-11-20T14:00:00.000Z', '2026-11-20T15:00:00+01:00'])('%s is read', (text) => {
  expect(isoTime.parse(text)).toBe(Date.UTC(2026, 10, 20, 14))
})

test.each(['2026-11-20', '2026-11-20T14:00:00', 'now', '2026-02-30T00:00:00Z'])('%s is no instant', (text) => {
  expect(isoTime.safeParse(text).success).toBe(false)
})
