import type { Rows } from '#shared/contract/query.ts'
import type { OptOut } from '#shared/resources/opt-out.ts'
import type { Database } from './database.ts'

const columns = 'phone, proxy_number, keyword, since'

type OptOutRow = [phone: string, proxyNumber: string, keyword: string, since: number]

export function insertOptOut(db: Database, { phone, proxyNumber, keyword, since }: OptOut): void {
  db.run('INSERT INTO opt_out (phone, proxy_number, keyword, since) VALUES (:phone, :proxyNumber, :keyword, :since)', {
    ':phone': phone,
    ':proxyNumber': proxyNumber,
    ':keyword': keyword,
    ':since': since,
  })
}

export function deleteOptOut(db: Database, phone: string, proxyNumber: string): void {
  db.run('DELETE FROM opt_out WHERE phone = :phone AND proxy_number = :proxyNumber', {
    ':phone': phone,
    ':proxyNumber': proxyNumber,
  })
}

export function findOptOut(db: Database, phone: string, proxyNumber: string): OptOut | undefined {
  if (!hasOptOuts(db)) return undefined
  const found = db.find<OptOutRow>(
    `SELECT ${columns} FROM opt_out WHERE phone = :phone AND proxy_number = :proxyNumber`,
    { ':phone': phone, ':proxyNumber': proxyNumber },
  )
  return found && fromRow(found)
}

/** Remembered: every message asks twice, and mostly there are none. */
function hasOptOuts(db: Database): boolean {
  return db.remember('has opt-outs', ['opt_out'], () => db.find('SELECT 1 FROM opt_out LIMIT 1') !== undefined)
}

/** The oldest block first. */
export function listOptOuts(db: Database): OptOut[] {
  return db.list<OptOutRow>(`SELECT ${columns} FROM opt_out ORDER BY since, phone, proxy_number`).map(fromRow)
}

/** The newest blocks, the oldest of them first. */
export function listNewestOptOuts(db: Database, limit: number): Rows<OptOut> {
  const total = db.find<[number]>('SELECT count(*) FROM opt_out')?.[0] ?? 0
  const rows = db.list<OptOutRow>(
    `SELECT ${columns} FROM opt_out ORDER BY since DESC, phone DESC, proxy_number DESC LIMIT :limit`,
    { ':limit': limit },
  )
  return { total, offset: total - rows.length, items: rows.map(fromRow).reverse() }
}

function fromRow([phone, proxyNumber, keyword, since]: OptOutRow): OptOut {
  return { phone, proxyNumber, keyword, since }
}
