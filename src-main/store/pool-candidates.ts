import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Database } from './database.ts'

/** A number of a pool, and what one person has had to do with it. */
export interface StoredCandidate extends Pick<OwnedNumber, 'sid' | 'e164' | 'isoCountry' | 'capabilities'> {
  readonly isReserved: boolean
  /** Distinct active sessions that use it. */
  readonly activeSessions: number
  /** This person has it in an active session. */
  readonly takenByThisIdentifier: boolean
  /** Grows with each time this person was given it; null if never. */
  readonly lastUsedByThisIdentifierAt: number | null
}

type CandidateRow = [
  sid: string,
  e164: string,
  isoCountry: string,
  voice: number,
  sms: number,
  mms: number,
  isReserved: number,
  activeSessions: number,
  taken: number,
  lastUse: number | null,
]

/** The whole pool in its order, as that person meets it. Sessions are counted only when `countSessions` asks. */
export function listPoolCandidates(
  db: Database,
  serviceSid: string,
  identifier: string,
  countSessions: boolean,
): StoredCandidate[] {
  return db
    .list<CandidateRow>(
      `WITH history AS (
         SELECT proxy_identifier_sid, max(row) AS last_use, max(is_active) AS taken
         FROM participant WHERE identifier = :identifier AND service_sid = :serviceSid GROUP BY proxy_identifier_sid)
       SELECT sid, e164, iso_country, voice, sms, mms, is_reserved,
         CASE WHEN :countSessions = 0 THEN 0 ELSE (
           SELECT count(DISTINCT session_sid) FROM participant WHERE proxy_identifier_sid = sid AND is_active = 1) END,
         coalesce(taken, 0), last_use
       FROM pool_number JOIN owned_number ON sid = number_sid LEFT JOIN history ON proxy_identifier_sid = sid
       WHERE pool_number.service_sid = :serviceSid ORDER BY pool_number.row`,
      { ':serviceSid': serviceSid, ':identifier': identifier, ':countSessions': Number(countSessions) },
    )
    .map(fromRow)
}

function fromRow(found: CandidateRow): StoredCandidate {
  const [sid, e164, isoCountry, voice, sms, mms, isReserved, activeSessions, taken, lastUse] = found
  return {
    sid,
    e164,
    isoCountry,
    capabilities: { voice: voice === 1, sms: sms === 1, mms: mms === 1 },
    isReserved: isReserved === 1,
    activeSessions,
    takenByThisIdentifier: taken === 1,
    lastUsedByThisIdentifierAt: lastUse,
  }
}
