import { type Database, openDatabase, type Sqlite, type Value } from './database.ts'

/**
 * What brings a database of each format version to the next, beginning with that of version 1. A step makes what is new
 * where it has to come from the rows; tables and indexes themselves are those of the present schema in any case.
 */
const steps: readonly ((db: Database) => void)[] = [countNumbersInUse, countPeopleOnNumbers, indexReplies]

/** A database of the present schema, with all that is in one of format `version`. */
export function migrate(sqlite: Sqlite, old: Database, version: number): Database {
  for (const step of steps.slice(version - 1)) step(old)
  const db = openDatabase(sqlite)
  db.begin()
  for (const table of tablesOf(db)) copyRows(old, db, table)
  copySequences(old, db)
  db.commit()
  return db
}

/** 1 to 2. How many active sessions use a number was counted by looking; it is kept since. */
function countNumbersInUse(db: Database): void {
  db.run('CREATE TABLE number_use (number_sid TEXT PRIMARY KEY, sessions INTEGER NOT NULL) STRICT, WITHOUT ROWID')
  db.run(`INSERT INTO number_use (number_sid, sessions)
    SELECT proxy_identifier_sid, count(DISTINCT session_sid) FROM participant
    WHERE is_active = 1 AND proxy_identifier_sid IS NOT NULL GROUP BY proxy_identifier_sid`)
}

/** 2 to 3. How many participants are on a number is kept beside it. */
function countPeopleOnNumbers(db: Database): void {
  db.run('ALTER TABLE number_use ADD COLUMN participants INTEGER NOT NULL DEFAULT 0')
  db.run(`UPDATE number_use SET participants = (
    SELECT count(*) FROM participant WHERE is_active = 1 AND proxy_identifier_sid = number_use.number_sid)`)
}

/** 3 to 4. Replies are found by an index, which the present schema brings. */
function indexReplies(): void {}

/** In the order in which the schema makes them: what a trigger fills comes after what it is filled from. */
function tablesOf(db: Database): readonly string[] {
  return db
    .list<[string]>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .map(([name]) => name)
}

/** Names of tables and columns are those of the present schema, never of the file. */
function copyRows(from: Database, to: Database, table: string): void {
  const columns = to.list<[string]>('SELECT name FROM pragma_table_info(:table)', { ':table': table }).flat()
  const insert = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`
  to.run(`DELETE FROM ${table}`)
  for (const row of from.list(`SELECT ${columns.join(', ')} FROM ${table}`)) {
    to.run(insert, Object.fromEntries(columns.map((name, at) => [`:${name}`, valueAt(row, at)])))
  }
}

function valueAt(row: readonly Value[], at: number): Value {
  return row[at] ?? null
}

/** Where numbering goes on, also past rows that are gone. */
function copySequences(from: Database, to: Database): void {
  const numbered = to.list<[string]>("SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'").flat()
  for (const name of numbered) {
    const found = from.find<[number]>('SELECT seq FROM sqlite_sequence WHERE name = :name', { ':name': name })
    to.run('DELETE FROM sqlite_sequence WHERE name = :name', { ':name': name })
    if (found) to.run('INSERT INTO sqlite_sequence VALUES (:name, :seq)', { ':name': name, ':seq': found[0] })
  }
}
