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
const pragmas = 'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;'

/** An empty database in memory, with the schema in place. */
export function openDatabase(sqlite: Sqlite): Database {
  const database = new sqlite.Database()
  database.exec(pragmas + schema)
  return new Database(database)
}

/**
 * The one door to SQLite. Statements are prepared once, kept and freed on close.
 * Rows come as tuples in the order of the columns asked for; a repository names them.
 */
export class Database {
  readonly #database: SqlDatabase
  readonly #statements = new Map<string, Prepared>()

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

  begin(): void {
    this.run('BEGIN')
  }

  commit(): void {
    this.run('COMMIT')
  }

  rollback(): void {
    this.run('ROLLBACK')
  }

  close(): void {
    for (const { statement } of this.#statements.values()) statement.free()
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string, parameters: Parameters | undefined): Statement {
    let prepared = this.#statements.get(sql)
    if (prepared === undefined) {
      prepared = { statement: this.#database.prepare(plannedOnce(sql)), names: namesIn(sql) }
      this.#statements.set(sql, prepared)
    }
    const { statement, names } = prepared
    if (parameters !== undefined) statement.bind(names.map((name) => valueOf(parameters, name)))
    return statement
  }
}

interface Prepared {
  readonly statement: Statement
  readonly names: readonly string[]
}

/** Names of the parameters in the order in which SQLite numbers them: to bind by number costs a fraction of binding by name. */
function namesIn(sql: string): readonly string[] {
  return [...new Set(sql.match(/:[a-z]\w*/gi))]
}

function valueOf(parameters: Parameters, name: string): Value {
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
