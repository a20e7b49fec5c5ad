import { expect, test } from 'vitest'
import { type ExpiringSession, expiryOf } from '#main/engine/rules/session/expiry.ts'

const created = Date.UTC(2026, 10, 20, 14)
const minute = 60_000

const aSession = (facts: Partial<ExpiringSession> = {}): ExpiringSession => ({
  ttl: 0,
  dateExpiry: null,
  dateCreated: created,
  dateLastInteraction: null,
  dateReopened: null,
  ...facts,
})
const byDefault = { assumeNinetyDayTtl: false }

test('T-044 a session without ttl and expiry date never expires', () => {
  expect(expiryOf(aSession(), byDefault)).toBeNull()
})

test('T-044 the setting lets it expire after 90 days', () => {
  const expiry = { at: created + 90 * 24 * 60 * minute, reason: 'ttl' }
  expect(expiryOf(aSession(), { assumeNinetyDayTtl: true })).toEqual(expiry)
})

test('T-061 the ttl counts from the creation', () => {
  expect(expiryOf(aSession({ ttl: 60 }), byDefault)).toEqual({ at: created + minute, reason: 'ttl' })
})

test('each interaction starts the ttl anew', () => {
  const session = aSession({ ttl: 60, dateLastInteraction: created + 5 * minute })
  expect(expiryOf(session, byDefault)).toEqual({ at: created + 6 * minute, reason: 'ttl' })
})

test('opening a session again starts the ttl anew', () => {
  const session = aSession({ ttl: 60, dateLastInteraction: created + minute, dateReopened: created + 9 * minute })
  expect(expiryOf(session, byDefault)).toEqual({ at: created + 10 * minute, reason: 'ttl' })
})

test('it does so in any time, also before 1970', () => {
  const dateCreated = Date.UTC(1876, 2, 10)
  expect(expiryOf(aSession({ ttl: 60, dateCreated }), byDefault)).toEqual({ at: dateCreated + minute, reason: 'ttl' })
})

test('an expiry date beats the ttl, be it sooner or later', () => {
  for (const dateExpiry of [created + 1, created + 999 * minute]) {
    expect(expiryOf(aSession({ ttl: 60, dateExpiry }), byDefault)).toEqual({ at: dateExpiry, reason: 'date-expiry' })
  }
})
