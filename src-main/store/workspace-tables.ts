import type { Database } from './database.ts'

/** Tables that only a saved workspace has, beside those of the schema. */
const tables = {
  workspace: 'CREATE TABLE workspace (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  journal: 'CREATE TABLE journal (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, command TEXT NOT NULL) STRICT',
  branch: `CREATE TABLE branch (row INTEGER PRIMARY KEY, summary TEXT NOT NULL, beginning TEXT NOT NULL,
    journal TEXT NOT NULL) STRICT`,
}

/** Who may read the file. https://www.sqlite.org/pragma.html#pragma_application_id */
export interface FileMarks {
  readonly applicationId: number
  readonly formatVersion: number
}

/** An input as it is stored; `command` is JSON. */
export interface StoredInput {
  readonly seq: number
  readonly at: number
  readonly command: string
}

/** All three are JSON. */
export interface StoredBranch {
  readonly summary: string
  readonly beginning: string
  readonly journal: string
}

/** The empty tables, in the place of those that a database opened from a file may have. */
export function createWorkspaceTables(db: Database, { applicationId, formatVersion }: FileMarks): void {
  for (const name of Object.keys(tables)) db.run(`DROP TABLE IF EXISTS ${name}`)
  for (const sql of Object.values(tables)) db.run(sql)
  db.run(`PRAGMA application_id = ${applicationId}`)
  db.run(`PRAGMA user_version = ${formatVersion}`)
}

export function findFileMarks(db: Database): FileMarks {
  const [applicationId = 0] = db.find<[number]>('PRAGMA application_id') ?? []
  const [formatVersion = 0] = db.find<[number]>('PRAGMA user_version') ?? []
  return { applicationId, formatVersion }
}

/** What SQLite finds wrong with the file, in its words but for the heading; undefined when it is whole. Throws when it cannot be read at all. */
export function findDamage(db: Database): string | undefined {
  const [verdict] = db.find<[string]>('PRAGMA integrity_check(1)') ?? []
  return verdict === 'ok' ? undefined : verdict?.split('\n').at(-1)
}

/**
 * The statements that made the database; with those of a saved workspace where it has such tables. Left out is the one
 * that SQLite adds by itself, by its words: a name says nothing of what is under it.
 */
export function listSchema(db: Database): readonly string[] {
  return db
    .list<[string]>("SELECT sql FROM sqlite_schema WHERE sql <> 'CREATE TABLE sqlite_sequence(name,seq)' ORDER BY sql")
    .flat()
}

/** `value` is JSON. */
export function insertFact(db: Database, name: string, value: string): void {
  db.run('INSERT INTO workspace (name, value) VALUES (:name, :value)', { ':name': name, ':value': value })
}

export function listFacts(db: Database): readonly (readonly [name: string, value: string])[] {
  return db.list<[string, string]>('SELECT name, value FROM workspace ORDER BY name')
}

export function insertInput(db: Database, { seq, at, command }: StoredInput): void {
  db.run('INSERT INTO journal (seq, at, command) VALUES (:seq, :at, :command)', {
    ':seq': seq,
    ':at': at,
    ':command': command,
  })
}

/** In order. */
export function listInputs(db: Database): readonly StoredInput[] {
  return db
    .list<[number, number, string]>('SELECT seq, at, command FROM journal ORDER BY seq')
    .map(([seq, at, command]) => ({ seq, at, command }))
}

export function insertBranch(db: Database, { summary, beginning, journal }: StoredBranch): void {
  db.run('INSERT INTO branch (summary, beginning, journal) VALUES (:summary, :beginning, :journal)', {
    ':summary': summary,
    ':beginning': beginning,
    ':journal': journal,
  })
}

/** Oldest first. */
export function listBranches(db: Database): readonly StoredBranch[] {
  return db
    .list<[string, string, string]>('SELECT summary, beginning, journal FROM branch ORDER BY row')
    .map(([summary, beginning, journal]) => ({ summary, beginning, journal }))
}
