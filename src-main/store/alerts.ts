import { codeEntry, knownCodes, moreInfo } from '#shared/catalog/codes.ts'
import type { AlertFilter, Page, Rows } from '#shared/contract/query.ts'
import type { Alert } from '#shared/resources/alert.ts'
import type { Database, Parameters } from './database.ts'
import { traceIdOf } from './trace-id.ts'

const columns = 'row, step, sid, code, text, at, service_sid, session_sid, interaction_sid, timeline_row'

type AlertRow = [
  seq: number,
  step: number,
  sid: string,
  code: number,
  text: string,
  at: number,
  serviceSid: string | null,
  sessionSid: string | null,
  interactionSid: string | null,
  timelineRow: number | null,
]

export interface NewAlert {
  readonly step: number
  readonly sid: string
  readonly code: number
  readonly text: string
  readonly at: number
  readonly serviceSid: string | null
  readonly sessionSid: string | null
  readonly interactionSid: string | null
  readonly timelineRow: number | null
}

export function insertAlert(db: Database, alert: NewAlert): Alert {
  const inserted = db.find<AlertRow>(
    `INSERT INTO alert (step, sid, code, text, at, service_sid, session_sid, interaction_sid, timeline_row)
     VALUES (:step, :sid, :code, :text, :at, :serviceSid, :sessionSid, :interactionSid, :timelineRow)
     RETURNING ${columns}`,
    {
      ':step': alert.step,
      ':sid': alert.sid,
      ':code': alert.code,
      ':text': alert.text,
      ':at': alert.at,
      ':serviceSid': alert.serviceSid,
      ':sessionSid': alert.sessionSid,
      ':interactionSid': alert.interactionSid,
      ':timelineRow': alert.timelineRow,
    },
  )
  if (inserted === undefined) throw new Error('The debugger took no alert.')
  return fromRow(inserted)
}

export function findAlert(db: Database, sid: string): Alert | undefined {
  const found = db.find<AlertRow>(`SELECT ${columns} FROM alert WHERE sid = :sid`, { ':sid': sid })
  return found && fromRow(found)
}

/** Oldest first. */
export function listAlertsAfter(db: Database, seq: number, limit: number): Alert[] {
  return db
    .list<AlertRow>(`SELECT ${columns} FROM alert WHERE row > :seq ORDER BY row LIMIT :limit`, {
      ':seq': seq,
      ':limit': limit,
    })
    .map(fromRow)
}

/** Newest first: rows below `before`, or from the newest on where that is null. */
export function listAlertPage(db: Database, filter: AlertFilter, before: number | null, limit: number): Page<Alert> {
  const rows = db.list<AlertRow>(
    `SELECT ${columns} FROM alert WHERE row < coalesce(:before, 9e15) AND ${matches} ORDER BY row DESC LIMIT :limit`,
    { ':before': before, ':limit': limit + 1, ...parametersOf(filter) },
  )
  return {
    items: rows.slice(0, limit).map((row) => ({ row: row[0], item: fromRow(row) })),
    more: rows.length > limit,
    previous: before === null ? null : findPageAbove(db, filter, before, limit),
  }
}

function findPageAbove(db: Database, filter: AlertFilter, before: number, limit: number): number | null {
  const highest = db.find<[row: number | null]>(
    `SELECT max(row) FROM (SELECT row FROM alert WHERE row >= :before AND ${matches} ORDER BY row LIMIT :limit)`,
    { ':before': before, ':limit': limit, ...parametersOf(filter) },
  )?.[0]
  return highest == null ? null : highest + 1
}

const matches = `(:codes IS NULL OR code IN (SELECT value FROM json_each(:codes)))
  AND at BETWEEN coalesce(:from, -9e15) AND coalesce(:to, 9e15)`

/** A code has its level from the catalog, so it is the codes that are asked for. */
function parametersOf({ level, from, to }: AlertFilter): Parameters {
  const codes = level === undefined ? null : knownCodes.filter((code) => codeEntry(code).level === level)
  return { ':codes': codes && JSON.stringify(codes), ':from': from ?? null, ':to': to ?? null }
}

/** Those of one contact, oldest first. */
export function listAlertSids(db: Database, timelineRow: number): string[] {
  return db
    .list<[sid: string]>('SELECT sid FROM alert WHERE timeline_row = :row ORDER BY row', { ':row': timelineRow })
    .map(([sid]) => sid)
}

/** A window of rows, of one code or of all (null), oldest first. */
export function listAlertRows(db: Database, code: number | null, offset: number, limit: number): Rows<Alert> {
  const total = countAlerts(db, code)
  const items = db.list<AlertRow>(
    `SELECT ${columns} FROM alert WHERE (:code IS NULL OR code = :code) ORDER BY row LIMIT :limit OFFSET :offset`,
    { ':code': code, ':limit': limit, ':offset': offset },
  )
  return { total, offset, items: items.map(fromRow) }
}

function countAlerts(db: Database, code: number | null): number {
  if (code === null) return db.find<[number]>('SELECT count(*) FROM alert')?.[0] ?? 0
  return db.find<[number]>('SELECT count(*) FROM alert WHERE code = :code', { ':code': code })?.[0] ?? 0
}

function fromRow([
  seq,
  step,
  sid,
  code,
  text,
  at,
  serviceSid,
  sessionSid,
  interactionSid,
  timelineRow,
]: AlertRow): Alert {
  const { title, level } = codeEntry(code)
  return {
    seq,
    step,
    sid,
    code,
    level,
    title,
    text,
    moreInfo: moreInfo(code),
    at,
    serviceSid,
    sessionSid,
    interactionSid,
    traceId: timelineRow === null ? null : traceIdOf(timelineRow),
  }
}
