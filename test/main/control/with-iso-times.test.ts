import { expect, test } from 'vitest'
import { withIsoTimes } from '#main/control/with-iso-times.ts'

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
