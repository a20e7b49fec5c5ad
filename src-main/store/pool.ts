import type { Database } from './database.ts'

export interface PoolSize {
  readonly reserved: number
  readonly unreserved: number
}

export function insertPoolNumber(
  db: Database,
  added: { readonly numberSid: string; readonly serviceSid: string; readonly isReserved: boolean; readonly at: number },
): void {
  db.run(
    `INSERT INTO pool_number (number_sid, service_sid, is_reserved, date_created, date_updated)
     VALUES (:numberSid, :serviceSid, :isReserved, :at, :at)`,
    {
      ':numberSid': added.numberSid,
      ':serviceSid': added.serviceSid,
      ':isReserved': Number(added.isReserved),
      ':at': added.at,
    },
  )
}

export function updatePoolReservation(db: Database, numberSid: string, isReserved: boolean, at: number): void {
  db.run('UPDATE pool_number SET is_reserved = :isReserved, date_updated = :at WHERE number_sid = :numberSid', {
    ':numberSid': numberSid,
    ':isReserved': Number(isReserved),
    ':at': at,
  })
}

export function deletePoolNumber(db: Database, numberSid: string): void {
  db.run('DELETE FROM pool_number WHERE number_sid = :numberSid', { ':numberSid': numberSid })
}

export function findPoolSize(db: Database, serviceSid: string): PoolSize {
  const [reserved, all] = db.find<[number, number]>(
    'SELECT coalesce(sum(is_reserved), 0), count(*) FROM pool_number WHERE service_sid = :serviceSid',
    { ':serviceSid': serviceSid },
  ) ?? [0, 0]
  return { reserved, unreserved: all - reserved }
}

/** Which pool a dialled number belongs to, and who handles its inbound messages. */
export interface PoolLookup {
  readonly serviceSid: string
  readonly messagingInbound: 'defer' | 'own' | null
}

/** Remembered for numbers that are in a pool: every message and call asks for it. */
export function findPoolOf(db: Database, e164: string): PoolLookup | undefined {
  const known = db.remember('pools', ['owned_number', 'pool_number'], () => new Map<string, PoolLookup>())
  const pool = known.get(e164) ?? readPoolOf(db, e164)
  if (pool !== undefined) known.set(e164, pool)
  return pool
}

function readPoolOf(db: Database, e164: string): PoolLookup | undefined {
  const found = db.find<[serviceSid: string, messagingInbound: string | null]>(
    `SELECT service_sid, messaging_inbound FROM owned_number JOIN pool_number ON number_sid = sid WHERE e164 = :e164`,
    { ':e164': e164 },
  )
  return found && { serviceSid: found[0], messagingInbound: found[1] as PoolLookup['messagingInbound'] }
}
