import type { Call } from '#shared/resources/call.ts'
import type { Caption, PhoneCall, PhoneCallStatus } from '#shared/resources/phone.ts'
import { beginCaptions, listCaptions } from './captions.ts'
import type { Database } from './database.ts'
import type { Table } from './rows-in-hand.ts'

const columns = `sid, parent_call_sid, direction, phone, proxy_number, status, dialled_as, timeline_row, start_step,
  start_time, answer_time, end_time, date_updated`

type CallRow = [
  sid: string,
  parentCallSid: string | null,
  direction: string,
  phone: string,
  proxyNumber: string,
  status: string,
  dialledAs: string | null,
  timelineRow: number,
  startStep: number,
  startTime: number,
  answerTime: number | null,
  endTime: number | null,
  dateUpdated: number,
]

/** One leg as stored: always between a person's phone and a number of the account. */
export interface StoredCall {
  readonly sid: string
  /** The leg of the person who dialled; null on that leg itself. */
  readonly parentCallSid: string | null
  readonly direction: Call['direction']
  /** The person's real number. */
  readonly phone: string
  readonly proxyNumber: string
  readonly status: PhoneCallStatus
  /** The form of the person's number that was dialled, where a country wants another than the number itself; else null. */
  readonly dialledAs: string | null
  /** The contact it belongs to. */
  readonly timelineRow: number
  /** The step in which it began. */
  readonly startStep: number
  readonly startTime: number
  readonly answerTime: number | null
  readonly endTime: number | null
  readonly dateUpdated: number
}

const calls: Table<StoredCall> = { name: 'call', read, insert, update }

export function insertCall(db: Database, call: StoredCall): void {
  db.insertRow(calls, call.sid, call)
  beginCaptions(db, call.sid)
}

/** Writes how far it has come. */
export function updateCall(db: Database, call: StoredCall): void {
  db.updateRow(calls, call.sid, call)
}

export function findCall(db: Database, sid: string): StoredCall | undefined {
  return db.findRow(calls, sid)
}

function insert(db: Database, call: StoredCall): void {
  db.run(
    `INSERT INTO call (sid, parent_call_sid, direction, phone, proxy_number, status, dialled_as, timeline_row,
       start_step, start_time, answer_time, end_time, date_updated)
     VALUES (:sid, :parentCallSid, :direction, :phone, :proxyNumber, :status, :dialledAs, :timelineRow, :startStep,
       :startTime, :answerTime, :endTime, :dateUpdated)`,
    {
      ':sid': call.sid,
      ':parentCallSid': call.parentCallSid,
      ':direction': call.direction,
      ':phone': call.phone,
      ':proxyNumber': call.proxyNumber,
      ':status': call.status,
      ':dialledAs': call.dialledAs,
      ':timelineRow': call.timelineRow,
      ':startStep': call.startStep,
      ':startTime': call.startTime,
      ':answerTime': call.answerTime,
      ':endTime': call.endTime,
      ':dateUpdated': call.dateUpdated,
    },
  )
}

function update(db: Database, call: StoredCall): void {
  db.run(
    `UPDATE call SET status = :status, answer_time = :answerTime, end_time = :endTime, date_updated = :dateUpdated
     WHERE sid = :sid`,
    {
      ':sid': call.sid,
      ':status': call.status,
      ':answerTime': call.answerTime,
      ':endTime': call.endTime,
      ':dateUpdated': call.dateUpdated,
    },
  )
}

function read(db: Database, sid: string): StoredCall | undefined {
  const found = db.find<CallRow>(bySid, { ':sid': sid })
  return found && fromRow(found)
}

const bySid = `SELECT ${columns} FROM call WHERE sid = :sid`

/** The leg of the person who was called, last if TwiML called several. */
export function findChildCall(db: Database, parentCallSid: string): StoredCall | undefined {
  const found = db.find<CallRow>(lastChild, { ':parentCallSid': parentCallSid })
  return found && fromRow(found)
}

const lastChild = `SELECT ${columns} FROM call WHERE parent_call_sid = :parentCallSid ORDER BY row DESC LIMIT 1`

/** The call that the phone is in, ringing included. */
export function findCallUnderWay(db: Database, phone: string): StoredCall | undefined {
  const found = db.find<CallRow>(underWay, { ':phone': phone })
  return found && fromRow(found)
}

const underWay = `SELECT ${columns} FROM call WHERE phone = :phone AND end_time IS NULL`

/** The newest `limit` that the phone shows, oldest first. */
export function listPhoneCalls(db: Database, phone: string, limit: number): PhoneCall[] {
  return db
    .list<CallRow>(
      `SELECT ${columns} FROM call WHERE phone = :phone AND is_visible = 1 ORDER BY row DESC LIMIT :limit`,
      { ':phone': phone, ':limit': limit },
    )
    .map((row) => toPhoneCall(fromRow(row), listCaptions(db, row[0])))
    .reverse()
}

/** The call as the person's own phone shows it. */
export function toPhoneCall(call: StoredCall, heard: readonly Caption[]): PhoneCall {
  return {
    sid: call.sid,
    direction: call.direction === 'inbound' ? 'dialled' : 'received',
    peer: call.proxyNumber,
    status: call.status,
    startedAt: call.startTime,
    answeredAt: call.answerTime,
    endedAt: call.endTime,
    order: call.startStep,
    heard,
  }
}

/** The call as the platform keeps it. */
export function toCall(call: StoredCall): Call {
  const { sid, parentCallSid, direction, phone, proxyNumber, status, dialledAs } = call
  const { startTime, answerTime, endTime, dateUpdated } = call
  const isInbound = direction === 'inbound'
  return {
    sid,
    parentCallSid,
    direction,
    from: isInbound ? phone : proxyNumber,
    to: isInbound ? proxyNumber : (dialledAs ?? phone),
    status,
    startTime,
    answerTime,
    endTime,
    dateUpdated,
  }
}

function fromRow([sid, parentCallSid, direction, phone, proxyNumber, status, ...rest]: CallRow): StoredCall {
  const [dialledAs, timelineRow, startStep, startTime, answerTime, endTime, dateUpdated] = rest
  return {
    sid,
    parentCallSid,
    direction: direction as Call['direction'],
    phone,
    proxyNumber,
    status: status as PhoneCallStatus,
    dialledAs,
    timelineRow,
    startStep,
    startTime,
    answerTime,
    endTime,
    dateUpdated,
  }
}
