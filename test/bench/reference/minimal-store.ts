import { randomBytes } from 'node:crypto'
import initSqlJs, { type Database, type SqlValue, type Statement } from 'sql.js'
import { readSqlWasm } from './read-sql-wasm.ts'

/** The least that a masked message or call needs stored, with the indexes that its look-ups need. */
const schema = `
PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -4096;
CREATE TABLE number (sid TEXT NOT NULL UNIQUE, e164 TEXT NOT NULL UNIQUE, service_sid TEXT NOT NULL) STRICT;
CREATE TABLE session (sid TEXT NOT NULL UNIQUE, service_sid TEXT NOT NULL, status TEXT NOT NULL, closed_reason TEXT,
  ttl INTEGER NOT NULL, date_ended INTEGER, date_last_interaction INTEGER, date_created INTEGER NOT NULL) STRICT;
CREATE TABLE participant (sid TEXT NOT NULL UNIQUE, session_sid TEXT NOT NULL, identifier TEXT NOT NULL,
  proxy_number TEXT NOT NULL, is_active INTEGER NOT NULL) STRICT;
CREATE INDEX participant_of_session ON participant (session_sid);
CREATE INDEX participant_pair ON participant (identifier, proxy_number) WHERE is_active = 1;
CREATE TABLE opt_out (phone TEXT NOT NULL, proxy_number TEXT NOT NULL, PRIMARY KEY (phone, proxy_number)) STRICT;
CREATE TABLE message (sid TEXT NOT NULL UNIQUE, phone TEXT NOT NULL, proxy_number TEXT NOT NULL, body TEXT NOT NULL,
  status TEXT NOT NULL, date_created INTEGER NOT NULL) STRICT;
CREATE INDEX message_on_phone ON message (phone);
CREATE TABLE call (sid TEXT NOT NULL UNIQUE, parent_sid TEXT, phone TEXT NOT NULL, proxy_number TEXT NOT NULL,
  status TEXT NOT NULL, start_time INTEGER NOT NULL, answer_time INTEGER, end_time INTEGER) STRICT;
CREATE INDEX call_on_phone ON call (phone);
CREATE INDEX call_child ON call (parent_sid) WHERE parent_sid IS NOT NULL;
CREATE TABLE interaction (sid TEXT NOT NULL UNIQUE, session_sid TEXT NOT NULL, inbound_sid TEXT NOT NULL,
  outbound_sid TEXT NOT NULL, status TEXT NOT NULL, data TEXT NOT NULL, date_created INTEGER NOT NULL) STRICT;
CREATE INDEX interaction_of_session ON interaction (session_sid);
CREATE TABLE timer (due_at INTEGER NOT NULL, kind TEXT NOT NULL, ref TEXT NOT NULL, UNIQUE (kind, ref)) STRICT;
CREATE INDEX timer_due ON timer (due_at);
`

/** A database of the bench's own, which knows nothing of ours. */
export async function openMinimalStore(): Promise<Database> {
  const sqlite = await initSqlJs({ wasmBinary: readSqlWasm() })
  const database = new sqlite.Database()
  database.exec(schema)
  return database
}

/** The first row that a statement finds. Throws when there is none. */
export function first(statement: Statement, values: SqlValue[]): SqlValue[] {
  const row = firstIfAny(statement, values)
  if (row === undefined) throw new Error(`Nothing found by: ${statement.getSQL()}`)
  return row
}

export function firstIfAny(statement: Statement, values: SqlValue[]): SqlValue[] | undefined {
  statement.bind(values)
  const row = statement.step() ? statement.get() : undefined
  statement.reset()
  return row
}

export function newSid(prefix: string): string {
  return prefix + randomBytes(16).toString('hex')
}

export function addMinimalNumbers(database: Database, numbers: readonly string[]): void {
  for (const e164 of numbers) database.run('INSERT INTO number VALUES (?, ?, ?)', [newSid('PN'), e164, 'KS'])
}

/** That many sessions of two people: the first on number 0, the second on number 1. */
export function fillSessions(
  database: Database,
  count: number,
  numbers: readonly [string, string],
  since: number,
): void {
  const session = database.prepare(`INSERT INTO session VALUES (?, 'KS', 'open', NULL, 86400, NULL, NULL, ?)`)
  const participant = database.prepare('INSERT INTO participant VALUES (?, ?, ?, ?, 1)')
  const timer = database.prepare(`INSERT INTO timer VALUES (?, 'expire', ?)`)
  addMinimalNumbers(database, numbers)
  database.run('BEGIN')
  for (let index = 0; index < count; index += 1) {
    const sid = newSid('KC')
    session.run([sid, since])
    for (const [side, number] of numbers.entries()) {
      participant.run([newSid('KP'), sid, minimalPhone(2 * index + side), number])
    }
    timer.run([since + 86_400_000 + index, sid])
  }
  database.run('COMMIT')
  for (const statement of [session, participant, timer]) statement.free()
}

/** That many messages in each session, from its first person to its second. */
export function fillMessages(database: Database, each: number, at: number): void {
  const sid = (prefix: string) => `'${prefix}' || lower(hex(randomblob(16)))`
  const text = 'I am outside, by the blue door.'
  database.run('BEGIN')
  for (let exchanged = 0; exchanged < each; exchanged += 1) {
    const last = database.exec('SELECT coalesce(max(rowid), 0) FROM interaction')[0]?.values[0]?.[0] ?? 0
    database.run(
      `INSERT INTO interaction SELECT ${sid('KI')}, sid, ${sid('SM')}, ${sid('SM')}, 'queued', json_object('body', ?), ?
       FROM session`,
      [text, at],
    )
    for (const [leg, status] of [
      ['inbound_sid', 'received'],
      ['outbound_sid', 'queued'],
    ])
      database.run(`INSERT INTO message SELECT ${leg}, '+0', '+0', ?, ?, ? FROM interaction WHERE rowid > ?`, [
        text,
        status ?? '',
        at,
        last,
      ])
  }
  database.run('COMMIT')
}

export function minimalPhone(index: number): string {
  return `+1415${2_000_000 + index}`
}
