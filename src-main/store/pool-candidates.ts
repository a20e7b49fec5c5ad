import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Database } from './database.ts'

/** A number of a pool, and what one person has had to do with it. */
export interface StoredCandidate extends Pick<OwnedNumber, 'sid' | 'e164' | 'isoCountry' | 'capabilities'> {
  readonly isReserved: boolean
  /** Distinct active sessions that use it; 0 until `withSessions` counts them. */
  readonly activeSessions: number
  /** This person has it in an active session. */
  readonly takenByThisIdentifier: boolean
  /** Grows with each time this person was given it; null if never. */
  readonly lastUsedByThisIdentifierAt: number | null
}

type HistoryRow = [numberSid: string | null, lastUse: number, taken: number]

/** Numbers of a pool as that person meets them, who may have been given some of them before. */
export function asMetBy(
  db: Database,
  serviceSid: string,
  identifier: string,
  numbers: readonly StoredCandidate[],
): readonly StoredCandidate[] {
  const history = db.list<HistoryRow>(
    `SELECT proxy_identifier_sid, max(row), max(is_active) FROM participant
     WHERE identifier = :identifier AND service_sid = :serviceSid GROUP BY proxy_identifier_sid`,
    { ':serviceSid': serviceSid, ':identifier': identifier },
  )
  return history.length === 0 ? numbers : withHistory(numbers, history)
}

type PoolRow = [
  sid: string,
  e164: string,
  isoCountry: string,
  voice: number,
  sms: number,
  mms: number,
  isReserved: number,
]

/**
 * The whole pool in its order, as somebody meets it who never had a number of it. Remembered: a pool has up to 5,500
 * numbers, and seldom changes.
 */
export function listPool(db: Database, serviceSid: string): readonly StoredCandidate[] {
  return db.remember(`pool of ${serviceSid}`, ['pool_number', 'owned_number'], () =>
    db
      .list<PoolRow>(
        `SELECT sid, e164, iso_country, voice, sms, mms, is_reserved FROM pool_number JOIN owned_number ON sid = number_sid
         WHERE service_sid = :serviceSid ORDER BY pool_number.row`,
        { ':serviceSid': serviceSid },
      )
      .map(fromRow),
  )
}

/** With how many active sessions use each of them. */
export function withSessions(db: Database, numbers: readonly StoredCandidate[]): readonly StoredCandidate[] {
  const sessions = new Map(
    db.list<[numberSid: string, sessions: number]>('SELECT number_sid, sessions FROM number_use'),
  )
  return numbers.map((number) => ({ ...number, activeSessions: sessions.get(number.sid) ?? 0 }))
}

function withHistory(pool: readonly StoredCandidate[], history: readonly HistoryRow[]): readonly StoredCandidate[] {
  const uses = new Map(history.map(([numberSid, lastUse, taken]) => [numberSid, { lastUse, taken: taken === 1 }]))
  return pool.map((candidate) => {
    const use = uses.get(candidate.sid)
    if (use === undefined) return candidate
    return { ...candidate, takenByThisIdentifier: use.taken, lastUsedByThisIdentifierAt: use.lastUse }
  })
}

function fromRow([sid, e164, isoCountry, voice, sms, mms, isReserved]: PoolRow): StoredCandidate {
  return {
    sid,
    e164,
    isoCountry,
    capabilities: { voice: voice === 1, sms: sms === 1, mms: mms === 1 },
    isReserved: isReserved === 1,
    activeSessions: 0,
    takenByThisIdentifier: false,
    lastUsedByThisIdentifierAt: null,
  }
}
