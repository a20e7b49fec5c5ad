import type { Page } from '#shared/contract/query.ts'
import type { SessionState } from '#shared/machines/session-machine.ts'
import type { ClosedReason, Session, SessionMode } from '#shared/resources/session.ts'
import type { Database, Parameters } from './database.ts'
import { findPage, type PageSql } from './page.ts'
import { beginParticipants } from './participants.ts'
import type { Table } from './rows-in-hand.ts'
import { forgetTimelineMatches } from './timeline-matches.ts'

/** A session as stored: with the moment of its last re-opening, from which its ttl counts anew. */
export interface StoredSession extends Session {
  readonly dateReopened: number | null
}

const columns = `row, sid, service_sid, unique_name, status, mode, closed_reason, ttl, date_expiry, date_started,
  date_ended, date_last_interaction, date_reopened, date_created, date_updated`

type SessionRow = [
  row: number,
  sid: string,
  serviceSid: string,
  uniqueName: string | null,
  status: string,
  mode: string,
  closedReason: string | null,
  ttl: number,
  dateExpiry: number | null,
  dateStarted: number | null,
  dateEnded: number | null,
  dateLastInteraction: number | null,
  dateReopened: number | null,
  dateCreated: number,
  dateUpdated: number,
]

const sessions: Table<StoredSession> = { name: 'session', read, insert, update }

export function insertSession(db: Database, session: StoredSession): void {
  db.insertRow(sessions, session.sid, session)
  beginParticipants(db, session.sid)
}

export function updateSession(db: Database, session: StoredSession): void {
  db.updateRow(sessions, session.sid, session)
}

export function findSession(db: Database, sid: string): StoredSession | undefined {
  return db.findRow(sessions, sid)
}

function insert(db: Database, session: StoredSession): void {
  db.run(
    `INSERT INTO session (sid, service_sid, unique_name, status, mode, closed_reason, ttl, date_expiry, date_started,
       date_ended, date_last_interaction, date_reopened, date_created, date_updated)
     VALUES (:sid, :serviceSid, :uniqueName, :status, :mode, :closedReason, :ttl, :dateExpiry, :dateStarted,
       :dateEnded, :dateLastInteraction, :dateReopened, :dateCreated, :dateUpdated)`,
    {
      ':serviceSid': session.serviceSid,
      ':uniqueName': session.uniqueName,
      ':mode': session.mode,
      ':dateCreated': session.dateCreated,
      ...changeable(session),
    },
  )
}

function update(db: Database, session: StoredSession, stored?: StoredSession): void {
  db.run(stored?.status === session.status ? updateInStatus : updateAll, changeable(session))
}

const others = `closed_reason = :closedReason, ttl = :ttl, date_expiry = :dateExpiry, date_started = :dateStarted,
  date_ended = :dateEnded, date_last_interaction = :dateLastInteraction, date_reopened = :dateReopened,
  date_updated = :dateUpdated WHERE sid = :sid`

/** There is an index of those that are not closed: where the status is written, the same or not, so is that. */
const updateInStatus = `UPDATE session SET ${others}`
const updateAll = `UPDATE session SET status = :status, ${others}`

/** Takes the session with its participants and interactions. */
export function deleteSession(db: Database, sid: string): void {
  const parameters = { ':sid': sid }
  db.run('DELETE FROM interaction WHERE session_sid = :sid', parameters)
  db.run('DELETE FROM participant WHERE session_sid = :sid', parameters)
  db.run('DELETE FROM session WHERE sid = :sid', parameters)
  forgetTimelineMatches(db)
}

function read(db: Database, sid: string): StoredSession | undefined {
  const found = db.find<SessionRow>(bySid, { ':sid': sid })
  return found && fromRow(found)
}

const bySid = `SELECT ${columns} FROM session WHERE sid = :sid`

export function findSessionByName(db: Database, serviceSid: string, uniqueName: string): StoredSession | undefined {
  const found = db.find<SessionRow>(
    `SELECT ${columns} FROM session WHERE service_sid = :serviceSid AND unique_name = :uniqueName`,
    { ':serviceSid': serviceSid, ':uniqueName': uniqueName },
  )
  return found && fromRow(found)
}

/**
 * The session that ended last in which that pair was a participant's, if any is still stored; else an active one that
 * the person was removed from. The plus keeps SQLite from going through all sessions of the service; that somebody is active
 * or not is said so that the index leads to the number, too.
 */
export function findPreviousSession(
  db: Database,
  serviceSid: string,
  identifier: string,
  proxyIdentifier: string,
): StoredSession | undefined {
  const found = db.find<SessionRow>(
    `SELECT ${columns} FROM session
     WHERE +service_sid = :serviceSid AND sid IN (
       SELECT session_sid FROM participant
       WHERE identifier = :identifier AND is_active IN (0, 1) AND proxy_identifier = :proxyIdentifier)
     ORDER BY date_ended DESC, row DESC LIMIT 1`,
    { ':serviceSid': serviceSid, ':identifier': identifier, ':proxyIdentifier': proxyIdentifier },
  )
  return found && fromRow(found)
}

export function listSessions(db: Database, serviceSid: string, after: number, limit: number): Page<StoredSession> {
  return findPage(db, sessionPage, { after, limit, ':serviceSid': serviceSid }, fromRow)
}

const sessionPage: PageSql = {
  rows: `SELECT ${columns} FROM session WHERE service_sid = :serviceSid AND row > :after ORDER BY row LIMIT :limit`,
  before: `SELECT min(row) FROM
    (SELECT row FROM session WHERE service_sid = :serviceSid AND row <= :after ORDER BY row DESC LIMIT :limit)`,
}

/** Of all services, oldest first. */
export function listActiveSessions(db: Database, limit: number): StoredSession[] {
  return db
    .list<SessionRow>(`SELECT ${columns} FROM session WHERE status <> 'closed' ORDER BY row LIMIT :limit`, {
      ':limit': limit,
    })
    .map(fromRow)
}

/** Of all services, the latest made first. */
export function listClosedSessions(db: Database, limit: number): StoredSession[] {
  return db
    .list<SessionRow>(`SELECT ${columns} FROM session WHERE status = 'closed' ORDER BY row DESC LIMIT :limit`, {
      ':limit': limit,
    })
    .map(fromRow)
}

function changeable(session: StoredSession): Parameters {
  return {
    ':sid': session.sid,
    ':status': session.status,
    ':closedReason': session.closedReason,
    ':ttl': session.ttl,
    ':dateExpiry': session.dateExpiry,
    ':dateStarted': session.dateStarted,
    ':dateEnded': session.dateEnded,
    ':dateLastInteraction': session.dateLastInteraction,
    ':dateReopened': session.dateReopened,
    ':dateUpdated': session.dateUpdated,
  }
}

function fromRow([
  ,
  sid,
  serviceSid,
  uniqueName,
  status,
  mode,
  closedReason,
  ttl,
  ...dates
]: SessionRow): StoredSession {
  const [dateExpiry, dateStarted, dateEnded, dateLastInteraction, dateReopened, dateCreated, dateUpdated] = dates
  return {
    sid,
    serviceSid,
    uniqueName,
    status: status as SessionState,
    mode: mode as SessionMode,
    closedReason: closedReason as ClosedReason | null,
    ttl,
    dateExpiry,
    dateStarted,
    dateEnded,
    dateLastInteraction,
    dateReopened,
    dateCreated,
    dateUpdated,
  }
}
