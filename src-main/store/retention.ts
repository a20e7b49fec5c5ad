import type { Database } from './database.ts'
import { forgetTimers, timerRowOver } from './timers.ts'

/**
 * How long the platform keeps the records of messages and calls: until their session's retention ends, also where the
 * interaction, the session or the whole service was deleted before. `kept_leg` remembers what those held.
 */

export function insertLegsOfInteraction(db: Database, sid: string): void {
  db.run(
    `INSERT INTO kept_leg (session_sid, resource_sid)
     SELECT session_sid, inbound_resource_sid FROM interaction WHERE sid = :sid AND inbound_resource_sid IS NOT NULL
     UNION ALL
     SELECT session_sid, outbound_resource_sid FROM interaction WHERE sid = :sid AND outbound_resource_sid IS NOT NULL`,
    { ':sid': sid },
  )
}

/** Answers whether the session leaves any record behind. */
export function insertLegsOfSession(db: Database, sid: string, endedAt: number): boolean {
  const parameters = { ':sid': sid, ':endedAt': endedAt }
  db.run(
    `INSERT INTO kept_leg (session_sid, resource_sid)
     SELECT session_sid, inbound_resource_sid FROM interaction
     WHERE session_sid = :sid AND inbound_resource_sid IS NOT NULL
     UNION ALL
     SELECT session_sid, outbound_resource_sid FROM interaction
     WHERE session_sid = :sid AND outbound_resource_sid IS NOT NULL`,
    parameters,
  )
  if (db.find('SELECT 1 FROM kept_leg WHERE session_sid = :sid LIMIT 1', parameters) === undefined) return false
  db.run('INSERT INTO deleted_session (sid, ended_at) VALUES (:sid, :endedAt)', parameters)
  return true
}

/** `now` ends the sessions that have not ended; `span` is how long records are kept, null for ever. ms. */
export function insertLegsOfService(db: Database, serviceSid: string, now: number, span: number | null): void {
  const parameters = { ':serviceSid': serviceSid, ':now': now, ':span': span }
  db.run(
    `INSERT INTO kept_leg (session_sid, resource_sid)
     SELECT session_sid, inbound_resource_sid FROM interaction
     WHERE session_sid IN (SELECT sid FROM session WHERE service_sid = :serviceSid) AND inbound_resource_sid IS NOT NULL
     UNION ALL
     SELECT session_sid, outbound_resource_sid FROM interaction
     WHERE session_sid IN (SELECT sid FROM session WHERE service_sid = :serviceSid) AND outbound_resource_sid IS NOT NULL`,
    parameters,
  )
  db.run(
    `DELETE FROM timer
     WHERE kind = 'session.retain' AND ref IN (SELECT sid FROM session WHERE service_sid = :serviceSid)`,
    parameters,
  )
  db.run(
    `INSERT INTO deleted_session (sid, ended_at)
     SELECT sid, coalesce(date_ended, :now) FROM session
     WHERE service_sid = :serviceSid AND EXISTS (SELECT 1 FROM kept_leg WHERE session_sid = session.sid)`,
    parameters,
  )
  db.run(
    `INSERT INTO timer (due_at, row, kind, ref)
     SELECT max(:now, coalesce(date_ended, :now) + :span), ${timerRowOver} (ORDER BY session.row), 'session.retain', session.sid
     FROM session JOIN deleted_session ON deleted_session.sid = session.sid
     WHERE service_sid = :serviceSid AND :span IS NOT NULL`,
    parameters,
  )
  forgetTimers(db)
}

/** Takes the records of a session's messages and calls. Phones show them on. */
export function deleteRecordsOfSession(db: Database, sid: string): void {
  const parameters = { ':sid': sid }
  db.run(`UPDATE message SET is_deleted = 1 WHERE sid IN (${legsOfSession})`, parameters)
  db.run(`UPDATE call SET is_deleted = 1 WHERE sid IN (${legsOfSession})`, parameters)
  db.run('DELETE FROM kept_leg WHERE session_sid = :sid', parameters)
  db.run('DELETE FROM deleted_session WHERE sid = :sid', parameters)
}

const legsOfSession = `SELECT inbound_resource_sid FROM interaction WHERE session_sid = :sid
  UNION ALL SELECT outbound_resource_sid FROM interaction WHERE session_sid = :sid
  UNION ALL SELECT resource_sid FROM kept_leg WHERE session_sid = :sid`

/** Sets every retention timer anew, `span` ms after the end of its session; null stops them all. */
export function updateRetentionTimers(db: Database, now: number, span: number | null): void {
  db.run(`DELETE FROM timer WHERE kind = 'session.retain'`)
  db.run(
    `INSERT INTO timer (due_at, row, kind, ref)
     SELECT max(:now, ended_at + :span), ${timerRowOver} (ORDER BY ended_at, sid), 'session.retain', sid FROM (
       SELECT sid, date_ended AS ended_at FROM session WHERE status = 'closed'
       UNION ALL
       SELECT sid, ended_at FROM deleted_session)
     WHERE :span IS NOT NULL`,
    { ':now': now, ':span': span },
  )
  forgetTimers(db)
}
