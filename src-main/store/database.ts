import initSqlJs, { type Database as SqlDatabase, type SqlJsStatic, type SqlValue, type Statement } from 'sql.js'
import { schema } from './schema.ts'

export type Value = SqlValue
/** Named parameters, each with its colon: `{ ':sid': 'KC…' }`. */
export type Parameters = Readonly<Record<string, Value>>

/** SQLite itself, compiled once a process. */
export type Sqlite = SqlJsStatic

export function compileSqlite(wasm: ArrayBuffer): Promise<Sqlite> {
  return initSqlJs({ wasmBinary: wasm })
}

/** Undoing a transaction needs a journal, but not one written to a file, even if that file is in memory too. */
const pragmas = `PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -65536;`

/** An empty database in memory, with the schema in place. */
export function openDatabase(sqlite: Sqlite): Database {
  const database = new sqlite.Database()
  database.exec(`${pragmas} BEGIN; ${schema} COMMIT;`)
  return new Database(database)
}

/** A database from the bytes that `Database.capture` gave. They are copied. */
export function reopenDatabase(sqlite: Sqlite, bytes: Uint8Array): Database {
  const database = new sqlite.Database(bytes)
  database.exec(pragmas)
  return new Database(database)
}

/**
 * The one door to SQLite. Statements are prepared once, kept and freed on close.
 * Rows come as tuples in the order of the columns asked for; a repository names them.
 */
export class Database {
  readonly #database: SqlDatabase
  readonly #statements = new Map<string, Prepared>()
  readonly #remembered = new Map<string, unknown>()
  /** Which of those were read from a table. */
  readonly #readFrom = new Map<string, Set<string>>()

  constructor(database: SqlDatabase) {
    this.#database = database
  }

  /** Runs a statement whose rows, if any, do not matter. */
  run(sql: string, parameters?: Parameters): void {
    const statement = this.#prepared(sql, parameters)
    try {
      statement.step()
    } finally {
      statement.reset()
    }
  }

  /** The first row, or undefined. */
  find<Row extends readonly Value[]>(sql: string, parameters?: Parameters): Row | undefined {
    const statement = this.#prepared(sql, parameters)
    try {
      return statement.step() ? (statement.get() as unknown as Row) : undefined
    } finally {
      statement.reset()
    }
  }

  list<Row extends readonly Value[]>(sql: string, parameters?: Parameters): Row[] {
    const statement = this.#prepared(sql, parameters)
    const rows: Row[] = []
    try {
      while (statement.step()) rows.push(statement.get() as unknown as Row)
    } finally {
      statement.reset()
    }
    return rows
  }

  /** What `read` answers, remembered by its name until one of the tables that it reads is written to or a transaction is undone. */
  remember<Found>(name: string, tables: readonly string[], read: () => Found): Found {
    if (!this.#remembered.has(name)) {
      this.#remembered.set(name, read())
      for (const table of tables) this.#readFrom.set(table, (this.#readFrom.get(table) ?? new Set()).add(name))
    }
    return this.#remembered.get(name) as Found
  }

  begin(): void {
    this.run('BEGIN')
  }

  commit(): void {
    this.run('COMMIT')
  }

  /** Begins a part of a transaction, which can be undone by itself. */
  beginPart(): void {
    this.run('SAVEPOINT part')
  }

  endPart(isKept: boolean): void {
    if (!isKept) {
      this.run('ROLLBACK TO part')
      this.#remembered.clear()
    }
    this.run('RELEASE part')
  }

  /**
   * A copy of the whole database, as the bytes of an SQLite file. Between transactions only.
   * SQLite's own backup makes it, page by page: statements and pragmas of this connection stay as they are.
   */
  capture(): Uint8Array {
    return this.#database.export()
  }

  close(): void {
    for (const { statement } of this.#statements.values()) statement.free()
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string, parameters: Parameters | undefined): Statement {
    let prepared = this.#statements.get(sql)
    if (prepared === undefined) {
      prepared = {
        statement: this.#database.prepare(plannedOnce(sql)),
        names: namesIn(sql),
        writesTo: tableWritten(sql),
      }
      this.#statements.set(sql, prepared)
    }
    const { statement, names, writesTo } = prepared
    if (writesTo !== undefined) this.#forget(writesTo)
    if (parameters !== undefined) statement.bind(names.map((name) => boundTo(parameters, name)))
    return statement
  }

  #forget(table: string): void {
    for (const name of this.#readFrom.get(table) ?? []) this.#remembered.delete(name)
    this.#readFrom.delete(table)
  }
}

interface Prepared {
  readonly statement: Statement
  readonly names: readonly string[]
  readonly writesTo: string | undefined
}

function tableWritten(sql: string): string | undefined {
  return /^\s*(?:INSERT(?: OR REPLACE)? INTO|UPDATE|DELETE FROM) (\w+)/.exec(sql)?.[1]
}

/** Names of the parameters in the order in which SQLite numbers them: to bind by number costs a fraction of binding by name. */
function namesIn(sql: string): readonly string[] {
  return [...new Set(sql.match(/:[a-z]\w*/gi))]
}

function boundTo(parameters: Parameters, name: string): Value {
  const value = parameters[name]
  if (value === undefined) throw new Error(`A statement wants ${name}.`)
  return value
}

/**
 * SQLite may look at the value that a column is compared with to plan a statement, and then plans it anew for each value,
 * which costs many times what running it does. Behind a plus, which changes nothing, it does not look.
 */
function plannedOnce(sql: string): string {
  return sql.replaceAll(/(?<=[=<>] ):/g, '+:')
}
