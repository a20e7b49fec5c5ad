import type { Page } from '#shared/contract/query.ts'
import type { DeliveryBehavior, OnCallBehavior, Phone } from '#shared/resources/phone.ts'
import type { Database } from './database.ts'
import { findPage, type PageSql } from './page.ts'

const columns = 'row, e164, label, on_call, deliver'

type PhoneRow = [row: number, e164: string, label: string, onCall: string, deliver: string]

export function insertPhone(db: Database, phone: Phone): void {
  db.run(
    'INSERT INTO phone (e164, label, on_call, deliver) VALUES (:e164, :label, :onCall, :deliver)',
    parameters(phone),
  )
}

export function updatePhone(db: Database, phone: Phone): void {
  db.run('UPDATE phone SET label = :label, on_call = :onCall, deliver = :deliver WHERE e164 = :e164', parameters(phone))
}

/** Takes the phone with all it shows. */
export function deletePhone(db: Database, e164: string): void {
  const parameters = { ':e164': e164 }
  db.run('UPDATE message SET shown_step = NULL WHERE phone = :e164 AND shown_step IS NOT NULL', parameters)
  db.run('UPDATE call SET is_visible = 0 WHERE phone = :e164', parameters)
  db.run('DELETE FROM phone WHERE e164 = :e164', parameters)
}

/** Remembered for those that exist: every message and call asks for two. */
export function findPhone(db: Database, e164: string): Phone | undefined {
  const known = db.remember('phones', ['phone'], () => new Map<string, Phone>())
  const remembered = known.get(e164)
  if (remembered !== undefined) return remembered
  const phone = read(db, e164)
  if (known.size >= rememberedAtMost) known.clear()
  if (phone !== undefined) known.set(e164, phone)
  return phone
}

const rememberedAtMost = 5000

function read(db: Database, e164: string): Phone | undefined {
  const found = db.find<PhoneRow>(byNumber, { ':e164': e164 })
  return found && fromRow(found)
}

const byNumber = `SELECT ${columns} FROM phone WHERE e164 = :e164`

/** In order of first appearance. */
export function listPhones(db: Database, after: number, limit: number): Page<Phone> {
  return findPage(db, phonePage, { after, limit }, fromRow)
}

const phonePage: PageSql = {
  rows: `SELECT ${columns} FROM phone WHERE row > :after ORDER BY row LIMIT :limit`,
  before: 'SELECT min(row) FROM (SELECT row FROM phone WHERE row <= :after ORDER BY row DESC LIMIT :limit)',
}

function parameters({ e164, label, onCall, deliver }: Phone) {
  return { ':e164': e164, ':label': label, ':onCall': onCall, ':deliver': deliver }
}

function fromRow([, e164, label, onCall, deliver]: PhoneRow): Phone {
  return { e164, label, onCall: onCall as OnCallBehavior, deliver: deliver as DeliveryBehavior }
}
