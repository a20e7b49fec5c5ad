import type { Page } from '#shared/contract/query.ts'
import type { MessagingServiceBinding, OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Database, Parameters } from './database.ts'
import { findPage, type PageSql } from './page.ts'

const inUse = 'coalesce((SELECT sessions FROM number_use WHERE number_sid = owned_number.sid), 0)'

const columns = `owned_number.sid, e164, friendly_name, iso_country, voice, sms, mms, messaging_inbound,
  owned_number.date_created, owned_number.date_updated, service_sid, is_reserved, pool_number.date_created,
  pool_number.date_updated, ${inUse}`

const source = 'owned_number LEFT JOIN pool_number ON pool_number.number_sid = owned_number.sid'

type NumberRow = [
  row: number,
  sid: string,
  e164: string,
  friendlyName: string,
  isoCountry: string,
  voice: number,
  sms: number,
  mms: number,
  messagingInbound: string | null,
  dateCreated: number,
  dateUpdated: number,
  serviceSid: string | null,
  isReserved: number | null,
  datePooled: number | null,
  datePoolUpdated: number | null,
  inUse: number,
]

export function insertOwnedNumber(db: Database, number: OwnedNumber): void {
  db.run(
    `INSERT INTO owned_number
       (sid, e164, friendly_name, iso_country, voice, sms, mms, messaging_inbound, date_created, date_updated)
     VALUES (:sid, :e164, :friendlyName, :isoCountry, :voice, :sms, :mms, :messagingInbound, :dateCreated, :dateUpdated)`,
    {
      ':sid': number.sid,
      ':e164': number.e164,
      ':isoCountry': number.isoCountry,
      ':dateCreated': number.dateCreated,
      ...changeable(number),
    },
  )
}

export function updateOwnedNumber(db: Database, number: OwnedNumber): void {
  db.run(
    `UPDATE owned_number SET friendly_name = :friendlyName, voice = :voice, sms = :sms, mms = :mms, messaging_inbound = :messagingInbound,
       date_updated = :dateUpdated
     WHERE sid = :sid`,
    { ':sid': number.sid, ...changeable(number) },
  )
}

export function deleteOwnedNumber(db: Database, sid: string): void {
  db.run('DELETE FROM owned_number WHERE sid = :sid', { ':sid': sid })
}

/** Every session that is made asks; all but how many use it is remembered. */
export function findOwnedNumber(db: Database, sid: string): OwnedNumber | undefined {
  const number = db.remember(`number ${sid}`, ['owned_number', 'pool_number'], () => readOwnedNumber(db, sid))
  if (number === undefined || number.pool === null) return number
  const [inUse] = db.find<[number]>('SELECT sessions FROM number_use WHERE number_sid = :sid', { ':sid': sid }) ?? [0]
  return { ...number, pool: { ...number.pool, inUse } }
}

function readOwnedNumber(db: Database, sid: string): OwnedNumber | undefined {
  const found = db.find<NumberRow>(`SELECT owned_number.row, ${columns} FROM ${source} WHERE owned_number.sid = :sid`, {
    ':sid': sid,
  })
  return found && fromRow(found)
}

export function findOwnedNumberByE164(db: Database, e164: string): OwnedNumber | undefined {
  const found = db.find<NumberRow>(`SELECT owned_number.row, ${columns} FROM ${source} WHERE e164 = :e164`, {
    ':e164': e164,
  })
  return found && fromRow(found)
}

/** In order of purchase. */
export function listOwnedNumbers(db: Database, after: number, limit: number): Page<OwnedNumber> {
  return findPage(db, ownedNumberPage, { after, limit }, fromRow)
}

const ownedNumberPage: PageSql = {
  rows: `SELECT owned_number.row, ${columns} FROM ${source} WHERE owned_number.row > :after
    ORDER BY owned_number.row LIMIT :limit`,
  before: 'SELECT min(row) FROM (SELECT row FROM owned_number WHERE row <= :after ORDER BY row DESC LIMIT :limit)',
}

/** The numbers of a pool, the first added first; row numbers are those of the pool. */
export function listPoolNumbers(db: Database, serviceSid: string, after: number, limit: number): Page<OwnedNumber> {
  return findPage(db, poolNumberPage, { after, limit, ':serviceSid': serviceSid }, fromRow)
}

const poolNumberPage: PageSql = {
  rows: `SELECT pool_number.row, ${columns} FROM pool_number JOIN owned_number ON owned_number.sid = pool_number.number_sid
    WHERE pool_number.service_sid = :serviceSid AND pool_number.row > :after ORDER BY pool_number.row LIMIT :limit`,
  before: `SELECT min(row) FROM
    (SELECT row FROM pool_number WHERE service_sid = :serviceSid AND row <= :after ORDER BY row DESC LIMIT :limit)`,
}

function changeable({ friendlyName, capabilities, messagingService, dateUpdated }: OwnedNumber): Parameters {
  return {
    ':friendlyName': friendlyName,
    ':voice': Number(capabilities.voice),
    ':sms': Number(capabilities.sms),
    ':mms': Number(capabilities.mms),
    ':messagingInbound': messagingService?.inbound ?? null,
    ':dateUpdated': dateUpdated,
  }
}

function fromRow(found: NumberRow): OwnedNumber {
  const [, sid, e164, friendlyName, isoCountry, voice, sms, mms, messagingInbound, dateCreated, dateUpdated, ...pool] =
    found
  const [serviceSid, isReserved, datePooled, datePoolUpdated, sessions] = pool
  return {
    sid,
    e164,
    friendlyName,
    isoCountry,
    capabilities: { voice: voice === 1, sms: sms === 1, mms: mms === 1 },
    messagingService:
      messagingInbound === null ? null : { inbound: messagingInbound as MessagingServiceBinding['inbound'] },
    dateCreated,
    dateUpdated,
    pool:
      serviceSid === null
        ? null
        : {
            serviceSid,
            isReserved: isReserved === 1,
            inUse: sessions,
            dateCreated: datePooled ?? dateCreated,
            dateUpdated: datePoolUpdated ?? dateUpdated,
          },
  }
}
