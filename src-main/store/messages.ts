import type { Message } from '#shared/resources/message.ts'
import type { PhoneMessage } from '#shared/resources/phone.ts'
import type { Database } from './database.ts'
import type { Table } from './rows-in-hand.ts'

/** The text of a contact is kept once, with its timeline entry. */
const bodyOfContact = '(SELECT body FROM timeline WHERE timeline.row = timeline_row)'

const columns = `sid, direction, phone, proxy_number, coalesce(body, ${bodyOfContact}), media_urls, status, error_code, num_segments, shown_step,
  dialled_as, timeline_row, date_created, date_sent, date_updated`

type MessageRow = [
  sid: string,
  direction: string,
  phone: string,
  proxyNumber: string,
  body: string,
  mediaUrls: string | null,
  status: string,
  errorCode: number | null,
  numSegments: number,
  shownStep: number | null,
  dialledAs: string | null,
  timelineRow: number | null,
  dateCreated: number,
  dateSent: number | null,
  dateUpdated: number,
]

/** One leg as stored: always between a person's phone and a number of the account. */
export interface StoredMessage {
  readonly sid: string
  readonly direction: Message['direction']
  /** The person's real number. */
  readonly phone: string
  readonly proxyNumber: string
  readonly body: string
  readonly mediaUrls: readonly string[]
  readonly status: Message['status']
  readonly errorCode: number | null
  readonly numSegments: number
  /** The step in which it appeared on the phone; null while it has not, and after the phone was removed. */
  readonly shownStep: number | null
  /** The form of the person's number that was dialled, where a country wants another than the number itself; else null. */
  readonly dialledAs: string | null
  /** The contact it belongs to; null for what the platform answers by itself. */
  readonly timelineRow: number | null
  readonly dateCreated: number
  readonly dateSent: number | null
  readonly dateUpdated: number
}

const messages: Table<StoredMessage> = { name: 'message', read, insert, update }

export function insertMessage(db: Database, message: StoredMessage): void {
  db.insertRow(messages, message.sid, message)
}

/** Writes how far it has come. */
export function updateMessage(db: Database, message: StoredMessage): void {
  db.updateRow(messages, message.sid, message)
}

export function findMessage(db: Database, sid: string): StoredMessage | undefined {
  return db.findRow(messages, sid)
}

function insert(db: Database, message: StoredMessage): void {
  db.run(
    `INSERT INTO message (sid, direction, phone, proxy_number, body, media_urls, status, error_code, num_segments,
       shown_step, dialled_as, timeline_row, date_created, date_sent, date_updated)
     VALUES (:sid, :direction, :phone, :proxyNumber, :body, :mediaUrls, :status, :errorCode, :numSegments, :shownStep,
       :dialledAs, :timelineRow, :dateCreated, :dateSent, :dateUpdated)`,
    {
      ':sid': message.sid,
      ':direction': message.direction,
      ':phone': message.phone,
      ':proxyNumber': message.proxyNumber,
      ':body': message.timelineRow === null ? message.body : null,
      ':mediaUrls': message.mediaUrls.length === 0 ? null : JSON.stringify(message.mediaUrls),
      ':status': message.status,
      ':errorCode': message.errorCode,
      ':numSegments': message.numSegments,
      ':shownStep': message.shownStep,
      ':dialledAs': message.dialledAs,
      ':timelineRow': message.timelineRow,
      ':dateCreated': message.dateCreated,
      ':dateSent': message.dateSent,
      ':dateUpdated': message.dateUpdated,
    },
  )
}

function update(db: Database, message: StoredMessage): void {
  db.run(
    `UPDATE message SET status = :status, error_code = :errorCode, shown_step = :shownStep, date_sent = :dateSent,
       date_updated = :dateUpdated
     WHERE sid = :sid`,
    {
      ':sid': message.sid,
      ':status': message.status,
      ':errorCode': message.errorCode,
      ':shownStep': message.shownStep,
      ':dateSent': message.dateSent,
      ':dateUpdated': message.dateUpdated,
    },
  )
}

function read(db: Database, sid: string): StoredMessage | undefined {
  const found = db.find<MessageRow>(bySid, { ':sid': sid })
  return found && fromRow(found)
}

const bySid = `SELECT ${columns} FROM message WHERE sid = :sid`

/** The newest `limit` that the phone shows, in the order in which they appeared. */
export function listPhoneMessages(db: Database, phone: string, limit: number): PhoneMessage[] {
  return db
    .list<MessageRow>(
      `SELECT ${columns} FROM message WHERE phone = :phone AND shown_step IS NOT NULL
       ORDER BY shown_step DESC, row DESC LIMIT :limit`,
      { ':phone': phone, ':limit': limit },
    )
    .map((row) => toPhoneMessage(fromRow(row)))
    .reverse()
}

/** The texts with which a number has replied to a person since then, whatever became of them. */
export function listRepliesSince(db: Database, phone: string, proxyNumber: string, since: number): readonly string[] {
  return db
    .list<[string]>(
      `SELECT body FROM message WHERE phone = :phone AND proxy_number = :proxyNumber AND date_created > :since
       AND direction = 'outbound-reply' AND timeline_row IS NULL`,
      { ':phone': phone, ':proxyNumber': proxyNumber, ':since': since },
    )
    .flat()
}

/** The message as the person's own phone shows it. */
export function toPhoneMessage(message: StoredMessage): PhoneMessage {
  const { sid, body, mediaUrls, proxyNumber, direction, dateCreated, dateUpdated } = message
  const [peer, order] = [proxyNumber, message.shownStep ?? 0]
  return direction === 'inbound'
    ? { sid, peer, body, mediaUrls, order, direction: 'sent', status: 'sent', at: dateCreated }
    : { sid, peer, body, mediaUrls, order, direction: 'received', status: 'received', at: dateUpdated }
}

/** The message as the platform keeps it. */
export function toMessage(message: StoredMessage): Message {
  const { sid, direction, phone, proxyNumber, body, mediaUrls, status, errorCode, numSegments } = message
  const { dialledAs, dateCreated, dateSent, dateUpdated } = message
  const isInbound = direction === 'inbound'
  return {
    sid,
    direction,
    from: isInbound ? phone : proxyNumber,
    to: isInbound ? proxyNumber : (dialledAs ?? phone),
    body,
    mediaUrls,
    status,
    errorCode,
    numSegments,
    dateCreated,
    dateSent,
    dateUpdated,
  }
}

function fromRow([sid, direction, phone, proxyNumber, body, mediaUrls, status, ...rest]: MessageRow): StoredMessage {
  const [errorCode, numSegments, shownStep, dialledAs, timelineRow, dateCreated, dateSent, dateUpdated] = rest
  return {
    sid,
    direction: direction as Message['direction'],
    phone,
    proxyNumber,
    body,
    mediaUrls: mediaUrls === null ? [] : (JSON.parse(mediaUrls) as string[]),
    status: status as Message['status'],
    errorCode,
    numSegments,
    shownStep,
    dialledAs,
    timelineRow,
    dateCreated,
    dateSent,
    dateUpdated,
  }
}
