import type { Database } from './database.ts'

/** How something of a table is read by its key. */
export interface ReadTable<Row> {
  readonly name: string
  read(db: Database, key: string): Row | undefined
}

/** How the rows of a table are read and written. */
export interface Table<Row> extends ReadTable<Row> {
  insert(db: Database, row: Row): void
  /** Writes what of a stored row can change; `stored` is the row as SQLite has it, where that is known. */
  update(db: Database, row: Row, stored?: Row): void
}

interface Held {
  readonly row: unknown
  /** As SQLite has it, if it is known. */
  readonly stored: unknown
  /** What has to be done before SQLite knows the row. */
  readonly due: 'nothing' | 'insert' | 'update'
}

type HeldRows = Map<string, Held>

/** What is in hand of one table, by key. New rows are written in the order in which they stand here. */
interface HeldTable {
  readonly table: ReadTable<unknown>
  rows: HeldRows
}

/** How a row was before, or a whole table. */
type Change = { readonly of: HeldTable } & (
  | { readonly key: string; readonly before: Held | undefined }
  | { readonly rows: HeldRows }
)

/** A long transaction, such as a jump over thousands of expiries, writes them now and then. */
const rowsAtMost = 1000
/** Of so many transactions the rows stay for what comes next: an answer to a message, or how a call goes on. */
const transactionsKept = 4

/**
 * The rows that the transaction under way has read or written, by table and key (a unit of work). A row is written once,
 * when a statement is going to touch its table or the transaction ends, whatever the steps in between have made of it.
 * The next few transactions find it in hand, so it has to be what would be read, down to the order of its fields.
 */
export class RowsInHand {
  #tables: HeldTable[] = []
  /** Of the transactions before, the latest first. */
  #earlier: HeldTable[][] = []
  readonly #changes: Change[] = []
  /** How many changes there were when each part that is under way began. */
  readonly #parts: number[] = []
  #size = 0
  /** How many of them SQLite does not know yet. */
  #due = 0

  get isEmpty(): boolean {
    return this.#size === 0 && this.#earlier.length === 0
  }

  get isFull(): boolean {
    return this.#size > rowsAtMost
  }

  get isInPart(): boolean {
    return this.#parts.length > 0
  }

  find<Row>(table: ReadTable<Row>, key: string): Row | undefined {
    return (this.#heldOf(table)?.rows.get(key)?.row ?? this.#findEarlier(table, key)) as Row | undefined
  }

  /** Takes a row in hand as it was read. */
  keep<Row>(table: ReadTable<Row>, key: string, row: Row): void {
    this.#set(this.#of(table), key, { row, stored: row, due: 'nothing' })
  }

  insert<Row>(table: Table<Row>, key: string, row: Row): void {
    this.#set(this.#of(table), key, { row, stored: undefined, due: 'insert' })
  }

  update<Row>(table: Table<Row>, key: string, row: Row): void {
    const held = this.#of(table)
    const before = held.rows.get(key)
    const stored = before === undefined ? this.#findEarlier(table, key) : before.stored
    this.#set(held, key, { row, stored, due: before?.due === 'insert' ? 'insert' : 'update' })
  }

  /** Writes what is due in the tables named, or in all. */
  write(db: Database, named?: ReadonlySet<string>): void {
    if (this.#due === 0) return
    for (const held of this.#tables) {
      if (held.rows.size > 0 && (named === undefined || named.has(held.table.name))) this.#writeTable(db, held)
    }
  }

  /** Lets go of a table's rows, for a statement changes some of them. They have been written. */
  drop(name: string): void {
    for (const held of this.#tables) if (held.table.name === name && held.rows.size > 0) this.#empty(held)
    for (const tables of this.#earlier) for (const { table, rows } of tables) if (table.name === name) rows.clear()
  }

  beginPart(): void {
    this.#parts.push(this.#changes.length)
  }

  endPart(isKept: boolean): void {
    const began = this.#parts.pop() ?? 0
    if (!isKept) for (const change of this.#changes.splice(began).reverse()) this.#undo(change)
    if (this.#parts.length === 0) this.#changes.length = 0
  }

  /** The transaction is over, and its rows are written. */
  settle(): void {
    this.#earlier.unshift(this.#tables)
    if (this.#earlier.length > transactionsKept) this.#earlier.pop()
    this.#begin()
  }

  /** Lets go of everything, for the transaction is undone, or long. */
  clear(): void {
    this.#earlier = []
    this.#begin()
  }

  #begin(): void {
    this.#tables = []
    this.#changes.length = 0
    this.#parts.length = 0
    this.#size = 0
    this.#due = 0
  }

  #writeTable(db: Database, held: HeldTable): void {
    const table = held.table as Table<unknown>
    for (const [key, { row, stored, due }] of held.rows) {
      if (due === 'nothing') continue
      if (due === 'insert') table.insert(db, row)
      else table.update(db, row, stored)
      this.#set(held, key, { row, stored: row, due: 'nothing' })
    }
  }

  #heldOf(table: ReadTable<unknown>): HeldTable | undefined {
    return this.#tables.find((held) => held.table === table)
  }

  #findEarlier(table: ReadTable<unknown>, key: string): unknown {
    for (const tables of this.#earlier) {
      const held = tables.find((other) => other.table === table)?.rows.get(key)
      if (held !== undefined) return held.row
    }
    return undefined
  }

  #of(table: ReadTable<unknown>): HeldTable {
    const known = this.#heldOf(table)
    if (known !== undefined) return known
    const held: HeldTable = { table, rows: new Map() }
    this.#tables.push(held)
    return held
  }

  #set(held: HeldTable, key: string, row: Held): void {
    if (this.#parts.length > 0) this.#changes.push({ of: held, key, before: held.rows.get(key) })
    this.#put(held, key, row)
  }

  #put({ rows }: HeldTable, key: string, row: Held | undefined): void {
    this.#size -= rows.size
    this.#due += Number(isDue(row)) - Number(isDue(rows.get(key)))
    if (row === undefined) rows.delete(key)
    else rows.set(key, row)
    this.#size += rows.size
  }

  /** The rows stay together, so that an undone part has them in their order again. */
  #empty(held: HeldTable): void {
    if (this.#parts.length > 0) this.#changes.push({ of: held, rows: held.rows })
    this.#size -= held.rows.size
    held.rows = new Map()
  }

  #undo(change: Change): void {
    if ('key' in change) {
      this.#put(change.of, change.key, change.before)
      return
    }
    change.of.rows = change.rows
    this.#size += change.rows.size
  }
}

function isDue(held: Held | undefined): boolean {
  return held !== undefined && held.due !== 'nothing'
}
