import initSqlJs, { type SqlValue } from 'sql.js'
import { readSqlWasm } from './read-sql-wasm.ts'

/** As the API wants to have them. */
export type SessionRow = readonly SqlValue[]

const columns = `row, sid, service_sid, unique_name, status, mode, closed_reason, ttl, date_expiry, date_started, date_ended,
  date_last_interaction, date_created, date_updated`

/** Sessions in a table of the bench's own, read by the same SQL as ours. */
export async function openBareSessions(rows: readonly SessionRow[]) {
  const sqlite = await initSqlJs({ wasmBinary: readSqlWasm() })
  const database = new sqlite.Database()
  database.exec(`CREATE TABLE session (row INTEGER PRIMARY KEY, sid TEXT NOT NULL UNIQUE, service_sid TEXT NOT NULL,
    unique_name TEXT, status TEXT NOT NULL, mode TEXT NOT NULL, closed_reason TEXT, ttl INTEGER NOT NULL,
    date_expiry INTEGER, date_started INTEGER, date_ended INTEGER, date_last_interaction INTEGER,
    date_created INTEGER NOT NULL, date_updated INTEGER NOT NULL) STRICT;
    CREATE INDEX session_of_service ON session (service_sid, row)`)
  const insert = database.prepare('INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  database.run('BEGIN')
  for (const row of rows) insert.run([...row])
  database.run('COMMIT')
  insert.free()
  const bySid = database.prepare(`SELECT ${columns} FROM session WHERE sid = ?`)
  const page = database.prepare(
    `SELECT ${columns} FROM session WHERE service_sid = +? AND row > +? ORDER BY row LIMIT +?`,
  )
  return {
    find(sid: string): SqlValue[] {
      const row = bySid.get([sid])
      bySid.reset()
      return row
    },
    list(serviceSid: string, limit: number): SqlValue[][] {
      const found: SqlValue[][] = []
      page.bind([serviceSid, 0, limit])
      while (page.step()) found.push(page.get())
      page.reset()
      return found
    },
  }
}

/** One session as the API answers it. */
export function toBody(row: readonly SqlValue[], accountSid: string, baseUrl: string): object {
  const url = `${baseUrl}/v1/Services/${row[2]}/Sessions/${row[1]}`
  return {
    sid: row[1],
    service_sid: row[2],
    account_sid: accountSid,
    unique_name: row[3],
    status: row[4],
    mode: row[5],
    ttl: row[7],
    closed_reason: row[6],
    date_started: iso(row[9]),
    date_ended: iso(row[10]),
    date_last_interaction: iso(row[11]),
    date_expiry: iso(row[8]),
    date_created: iso(row[12]),
    date_updated: iso(row[13]),
    url,
    links: { interactions: `${url}/Interactions`, participants: `${url}/Participants` },
  }
}

export function iso(ms: SqlValue | undefined): string | null {
  return typeof ms === 'number' ? `${new Date(ms).toISOString().slice(0, -5)}Z` : null
}
