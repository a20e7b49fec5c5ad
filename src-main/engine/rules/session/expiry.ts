import type { AccountSettings } from '#shared/catalog/settings.ts'

export interface ExpiringSession {
  /** Seconds; 0 means none. */
  readonly ttl: number
  readonly dateExpiry: number | null
  readonly dateCreated: number
  readonly dateLastInteraction: number | null
  /** When it was last opened again, ms, or null. */
  readonly dateReopened: number | null
}

export interface Expiry {
  /** ms; the session is expired from this very instant on. */
  readonly at: number
  readonly reason: 'ttl' | 'date-expiry'
}

const ninetyDaysInSeconds = 90 * 24 * 60 * 60

/**
 * When an active session closes by itself as things stand, or null: an expiry date beats the ttl, which counts from
 * creation, re-opening or the last interaction. https://www.twilio.com/docs/proxy/api/session
 */
export function expiryOf(
  session: ExpiringSession,
  { assumeNinetyDayTtl }: Pick<AccountSettings, 'assumeNinetyDayTtl'>,
): Expiry | null {
  if (session.dateExpiry !== null) return { at: session.dateExpiry, reason: 'date-expiry' }
  const ttl = session.ttl === 0 && assumeNinetyDayTtl ? ninetyDaysInSeconds : session.ttl
  if (ttl === 0) return null
  const { dateCreated, dateLastInteraction, dateReopened } = session
  const base = Math.max(dateCreated, dateLastInteraction ?? dateCreated, dateReopened ?? dateCreated)
  return { at: base + ttl * 1000, reason: 'ttl' }
}
