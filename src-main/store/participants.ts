import type { Page } from '#shared/contract/query.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { Database } from './database.ts'
import { findPage, type PageSql } from './page.ts'
import type { ReadTable } from './rows-in-hand.ts'

const columns = `row, sid, session_sid, service_sid, friendly_name, identifier, proxy_identifier, proxy_identifier_sid,
  date_deleted, date_created, date_updated`

type ParticipantRow = [
  row: number,
  sid: string,
  sessionSid: string,
  serviceSid: string,
  friendlyName: string | null,
  identifier: string,
  proxyIdentifier: string,
  proxyIdentifierSid: string | null,
  dateDeleted: number | null,
  dateCreated: number,
  dateUpdated: number,
]

/** A new participant of an active session. */
export function insertParticipant(db: Database, participant: Participant): void {
  const others = db.findRowInHand(peopleOfSessions, participant.sessionSid)
  insert(db, participant)
  if (others !== undefined) db.keepRow(peopleOfSessions, participant.sessionSid, [...others, participant])
}

/** A session that has just been made: nobody has to look who is in it. */
export function beginParticipants(db: Database, sessionSid: string): void {
  db.keepRow(peopleOfSessions, sessionSid, [])
}

function insert(db: Database, participant: Participant): void {
  db.run(
    `INSERT INTO participant (sid, session_sid, service_sid, friendly_name, identifier, proxy_identifier,
       proxy_identifier_sid, is_active, date_deleted, date_created, date_updated)
     VALUES (:sid, :sessionSid, :serviceSid, :friendlyName, :identifier, :proxyIdentifier, :proxyIdentifierSid, 1,
       :dateDeleted, :dateCreated, :dateUpdated)`,
    {
      ':sid': participant.sid,
      ':sessionSid': participant.sessionSid,
      ':serviceSid': participant.serviceSid,
      ':friendlyName': participant.friendlyName,
      ':identifier': participant.identifier,
      ':proxyIdentifier': participant.proxyIdentifier,
      ':proxyIdentifierSid': participant.proxyIdentifierSid,
      ':dateDeleted': participant.dateDeleted,
      ':dateCreated': participant.dateCreated,
      ':dateUpdated': participant.dateUpdated,
    },
  )
}

/** Marks the participant removed; it stays with its session. */
export function updateParticipantRemoved(db: Database, { sid, sessionSid }: Participant, at: number): void {
  db.run(
    `UPDATE participant SET is_active = 0, date_deleted = :at, date_updated = :at
     WHERE session_sid = :sessionSid AND sid = :sid`,
    { ':sessionSid': sessionSid, ':sid': sid, ':at': at },
  )
}

/** Gives back, or takes again, the pairs of a session as it closes or re-opens. */
export function updateParticipantsActive(db: Database, sessionSid: string, isActive: boolean): void {
  db.run(`UPDATE participant SET is_active = :isActive WHERE session_sid = :sessionSid AND date_deleted IS NULL`, {
    ':sessionSid': sessionSid,
    ':isActive': Number(isActive),
  })
}

/** In the order they were added; removed ones included. */
export function listParticipants(db: Database, sessionSid: string): readonly Participant[] {
  return db.findRow(peopleOfSessions, sessionSid) ?? []
}

const peopleOfSessions: ReadTable<readonly Participant[]> = { name: 'participant', read: readPeople }

function readPeople(db: Database, sessionSid: string): readonly Participant[] {
  return db.list<ParticipantRow>(ofSession, { ':sessionSid': sessionSid }).map(fromRow)
}

const ofSession = `SELECT ${columns} FROM participant WHERE session_sid = :sessionSid ORDER BY row`

export function listParticipantPage(db: Database, sessionSid: string, after: number, limit: number): Page<Participant> {
  return findPage(db, participantPage, { after, limit, ':sessionSid': sessionSid }, fromRow)
}

const participantPage: PageSql = {
  rows: `SELECT ${columns} FROM participant WHERE session_sid = :sessionSid AND row > :after ORDER BY row LIMIT :limit`,
  before: `SELECT min(row) FROM
    (SELECT row FROM participant WHERE session_sid = :sessionSid AND row <= :after ORDER BY row DESC LIMIT :limit)`,
}

export function findParticipant(db: Database, sessionSid: string, sid: string): Participant | undefined {
  return listParticipants(db, sessionSid).find((participant) => participant.sid === sid)
}

/** Wherever they are. Only the inspector asks so, once a click, and no index is worth that: it goes through everybody. */
export function findParticipantAnywhere(db: Database, sid: string): Participant | undefined {
  const found = db.find<ParticipantRow>(`SELECT ${columns} FROM participant WHERE sid = :sid`, { ':sid': sid })
  return found && fromRow(found)
}

/** Who dials that number as that person in an active session: routing's one question. The latest where conflicts are allowed. */
export function findActiveParticipant(
  db: Database,
  serviceSid: string,
  identifier: string,
  proxyIdentifier: string,
): Participant | undefined {
  const found = db.find<ParticipantRow>(activePair, {
    ':serviceSid': serviceSid,
    ':identifier': identifier,
    ':proxyIdentifier': proxyIdentifier,
  })
  return found && fromRow(found)
}

const activePair = `SELECT ${columns} FROM participant
  WHERE is_active = 1 AND identifier = :identifier AND proxy_identifier = :proxyIdentifier
    AND service_sid = :serviceSid
  ORDER BY row DESC LIMIT 1`

/** Somebody who has that identifier in an active session of the service, whatever their proxy number. */
export function findActiveParticipantByIdentifier(
  db: Database,
  serviceSid: string,
  identifier: string,
): Participant | undefined {
  const found = db.find<ParticipantRow>(
    `SELECT ${columns} FROM participant
     WHERE is_active = 1 AND identifier = :identifier AND service_sid = :serviceSid ORDER BY row DESC LIMIT 1`,
    { ':serviceSid': serviceSid, ':identifier': identifier },
  )
  return found && fromRow(found)
}

/** The session other than `sessionSid` in which that pair is active, if there is one. */
export function findConflictingSession(db: Database, participant: Participant): string | undefined {
  return db.find<[sessionSid: string]>(
    `SELECT session_sid FROM participant
     WHERE is_active = 1 AND identifier = :identifier AND proxy_identifier = :proxyIdentifier
       AND service_sid = :serviceSid AND session_sid <> :sessionSid LIMIT 1`,
    {
      ':serviceSid': participant.serviceSid,
      ':sessionSid': participant.sessionSid,
      ':identifier': participant.identifier,
      ':proxyIdentifier': participant.proxyIdentifier,
    },
  )?.[0]
}

function fromRow([
  ,
  sid,
  sessionSid,
  serviceSid,
  friendlyName,
  identifier,
  proxyIdentifier,
  ...rest
]: ParticipantRow): Participant {
  const [proxyIdentifierSid, dateDeleted, dateCreated, dateUpdated] = rest
  return {
    sid,
    sessionSid,
    serviceSid,
    friendlyName,
    identifier,
    proxyIdentifier,
    proxyIdentifierSid,
    dateDeleted,
    dateCreated,
    dateUpdated,
  }
}
