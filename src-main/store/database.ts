import initSqlJs, { type Database as SqlDatabase, type SqlJsStatic, type SqlValue, type Statement } from 'sql.js'
import { emptyImage } from './empty-image.ts'
import { Remembered } from './remembered.ts'
import { type ReadTable, RowsInHand, type Table } from './rows-in-hand.ts'
import { readStatement, type StatementText } from './statement-text.ts'
import { Transaction } from './transaction.ts'

export type Value = SqlValue
/** Named parameters, each with its colon: `{ ':sid': 'KC…' }`. */
export type Parameters = Readonly<Record<string, Value>>

/** SQLite itself, compiled once a process. */
export type Sqlite = SqlJsStatic

export function compileSqlite(wasm: ArrayBuffer): Promise<Sqlite> {
  return initSqlJs({ wasmBinary: wasm })
}

/**
 * Undoing a transaction needs a journal, but not one written to a file, even if that file is in memory too. The cache of
 * pages (4 MiB) is small: the file is in memory, and after most transactions that split a page SQLite goes through all of it.
 */
const pragmas = `PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -4096;`

/** An empty database in memory, with the schema in place. */
export function openDatabase(sqlite: Sqlite): Database {
  return reopenDatabase(sqlite, emptyImage(sqlite))
}

/** A database from the bytes that `Database.capture` gave. They are copied. */
export function reopenDatabase(sqlite: Sqlite, bytes: Uint8Array): Database {
  // A Node Buffer would not be copied: it is sliced, which for a Buffer means shared.
  const database = new sqlite.Database(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
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
  readonly #remembered = new Remembered()
  readonly #hand = new RowsInHand()
  readonly #transaction = new Transaction((sql) => this.#use(this.#statement(sql).statement, step))
  #isWritingRows = false

  constructor(database: SqlDatabase) {
    this.#database = database
  }

  /** Runs a statement whose rows, if any, do not matter. */
  run(sql: string, parameters?: Parameters): void {
    this.#use(this.#prepared(sql, parameters), step)
  }

  /** The first row, or undefined. */
  find<Row extends readonly Value[]>(sql: string, parameters?: Parameters): Row | undefined {
    return this.#use(this.#prepared(sql, parameters), firstRow) as unknown as Row | undefined
  }

  list<Row extends readonly Value[]>(sql: string, parameters?: Parameters): Row[] {
    return this.#use(this.#prepared(sql, parameters), allRows) as unknown as Row[]
  }

  /** What `read` answers, remembered by its name until one of the tables that it reads is written to or a transaction is undone. */
  remember<Found>(name: string, tables: readonly string[], read: () => Found): Found {
    return this.#remembered.recall(name, tables, read)
  }

  /** What a table has under a key, also after writes that are still due; what was last in hand is not read again. */
  findRow<Row>(table: ReadTable<Row>, key: string): Row | undefined {
    const inHand = this.#hand.find(table, key)
    if (inHand !== undefined) return inHand
    const row = table.read(this, key)
    if (row !== undefined) this.keepRow(table, key, row)
    return row
  }

  /** Takes a row in hand as SQLite has it. */
  keepRow<Row>(table: ReadTable<Row>, key: string, row: Row): void {
    if (this.#transaction.isUnderWay) this.#hand.keep(table, key, row)
  }

  /** A row that this transaction, or one shortly before it, has read or written. */
  findRowInHand<Row>(table: ReadTable<Row>, key: string): Row | undefined {
    return this.#hand.find(table, key)
  }

  /** Writes a new row; inside a transaction as late as possible, see `RowsInHand`. */
  insertRow<Row>(table: Table<Row>, key: string, row: Row): void {
    this.#remembered.forget(table.name)
    if (this.#transaction.isUnderWay) this.#hand.insert(table, key, row)
    else table.insert(this, row)
  }

  updateRow<Row>(table: Table<Row>, key: string, row: Row): void {
    this.#remembered.forget(table.name)
    if (this.#transaction.isUnderWay) this.#hand.update(table, key, row)
    else table.update(this, row)
  }

  begin(): void {
    this.#transaction.begin()
  }

  /** Writes the rows that are due, and ends the transaction. It goes on when that fails: undo it. */
  commit(): void {
    this.#writeRows()
    this.#transaction.commit()
    this.#hand.settle()
  }

  /** Undoes a transaction with all its parts; also one that SQLite has undone by itself. */
  rollback(): void {
    this.#hand.clear()
    this.#remembered.clear()
    this.#transaction.rollback()
  }

  /** Begins a part of a transaction, which can be undone by itself. SQLite hears of it when something is first written. */
  beginPart(): void {
    this.#transaction.beginPart()
    this.#hand.beginPart()
  }

  endPart(isKept: boolean): void {
    this.#hand.endPart(isKept)
    if (!isKept) this.#remembered.clear()
    this.#transaction.endPart(isKept)
    if (!this.#hand.isInPart && this.#hand.isFull) this.#layDown()
  }

  /**
   * A copy of the whole database, as the bytes of an SQLite file. Between transactions only.
   * SQLite's own backup makes it, page by page: statements and pragmas of this connection stay as they are.
   */
  capture(): Uint8Array {
    return this.#database.export()
  }

  /** Bytes that a capture would have. */
  size(): number {
    return this.find<[number]>('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')?.[0] ?? 0
  }

  close(): void {
    for (const { statement } of this.#statements.values()) statement.free()
    this.#statements.clear()
    this.#database.close()
  }

  #use<Found>(statement: Statement, use: (statement: Statement) => Found): Found {
    try {
      return use(statement)
    } catch (trouble) {
      this.#transaction.hearOf(trouble)
      throw trouble
    } finally {
      statement.reset()
    }
  }

  /** A statement that is about to run, with its parameters. */
  #prepared(sql: string, parameters: Parameters | undefined): Statement {
    this.#transaction.refuseLost()
    const { statement, text } = this.#statement(sql)
    if (!this.#hand.isEmpty && !this.#isWritingRows) this.#bringUpToDate(text)
    if (!text.isReading) this.#transaction.beforeWriting()
    if (text.writesTo !== undefined) this.#remembered.forget(text.writesTo)
    if (parameters !== undefined) statement.bind(text.names.map((name) => boundTo(parameters, name)))
    return statement
  }

  #statement(sql: string): Prepared {
    let prepared = this.#statements.get(sql)
    if (prepared === undefined) {
      const text = readStatement(sql)
      prepared = { statement: this.#database.prepare(text.planned), text }
      this.#statements.set(sql, prepared)
    }
    return prepared
  }

  /** Before a statement runs: SQLite has the rows of every table that it names, and none that it may change is in hand. */
  #bringUpToDate({ words, writesTo }: StatementText): void {
    this.#writeRows(words)
    if (writesTo !== undefined) this.#hand.drop(writesTo)
  }

  /** Writes every row in hand that is due, and lets go of all. */
  #layDown(): void {
    this.#writeRows()
    this.#hand.clear()
  }

  #writeRows(tables?: ReadonlySet<string>): void {
    this.#isWritingRows = true
    try {
      this.#hand.write(this, tables)
    } finally {
      this.#isWritingRows = false
    }
  }
}

interface Prepared {
  readonly statement: Statement
  readonly text: StatementText
}

function step(statement: Statement): void {
  statement.step()
}

function firstRow(statement: Statement): Value[] | undefined {
  return statement.step() ? statement.get() : undefined
}

function allRows(statement: Statement): Value[][] {
  const rows: Value[][] = []
  while (statement.step()) rows.push(statement.get())
  return rows
}

function boundTo(parameters: Parameters, name: string): Value {
  const value = parameters[name]
  if (value === undefined) throw new Error(`A statement wants ${name}.`)
  return value
}
