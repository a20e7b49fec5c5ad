import type { Call } from '#shared/resources/call.ts'
import type { Message } from '#shared/resources/message.ts'
import { findCall, toCall } from './calls.ts'
import type { Database } from './database.ts'
import { findMessage, toMessage } from './messages.ts'

/** The platform's own records of messages and calls: they can be deleted, and phones still show what they showed. */

export function findMessageRecord(db: Database, sid: string): Message | undefined {
  const message = findMessage(db, sid)
  return message === undefined || isMessageDeleted(db, sid) ? undefined : toMessage(message)
}

export function findCallRecord(db: Database, sid: string): Call | undefined {
  const call = findCall(db, sid)
  return call === undefined || isCallDeleted(db, sid) ? undefined : toCall(call)
}

export function deleteMessageRecord(db: Database, sid: string): void {
  db.run('UPDATE message SET is_deleted = 1 WHERE sid = :sid', { ':sid': sid })
}

export function deleteCallRecord(db: Database, sid: string): void {
  db.run('UPDATE call SET is_deleted = 1 WHERE sid = :sid', { ':sid': sid })
}

function isMessageDeleted(db: Database, sid: string): boolean {
  return db.find('SELECT 1 FROM message WHERE sid = :sid AND is_deleted = 1', { ':sid': sid }) !== undefined
}

function isCallDeleted(db: Database, sid: string): boolean {
  return db.find('SELECT 1 FROM call WHERE sid = :sid AND is_deleted = 1', { ':sid': sid }) !== undefined
}
