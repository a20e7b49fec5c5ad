import type { Database } from './database.ts'
import type { Table } from './rows-in-hand.ts'

/** What falls due at a time. A subject has at most one timer of a kind. */
export interface Timer<Kind extends string = string> {
  /** Grows with each that is set. */
  readonly row: number
  /** Simulated ms. */
  readonly dueAt: number
  readonly kind: Kind
  /** SID of what it is about. */
  readonly ref: string
}

/** How the timer of a kind and subject stands: set, or not. */
type Standing = Timer | (Pick<Timer, 'kind' | 'ref'> & { readonly dueAt: null })

const standings: Table<Standing> = { name: 'timer', read: () => undefined, insert: write, update: write }

/** Sets, or moves, the timer of that kind and subject. */
export function upsertTimer(db: Database, kind: string, ref: string, dueAt: number): void {
  const memory = memoryOf(db)
  const timer = { row: nextRow(db), dueAt, kind, ref }
  db.insertRow(standings, `${kind} ${ref}`, timer)
  takeOut(memory, kind, ref)
  putIn(memory, timer)
}

export function deleteTimer(db: Database, kind: string, ref: string): void {
  db.insertRow(standings, `${kind} ${ref}`, { kind, ref, dueAt: null })
  takeOut(memoryOf(db), kind, ref)
}

/** The timer that falls due next; of equals the one set first. */
export function findNextTimer(db: Database): Timer | undefined {
  const memory = memoryOf(db)
  if (memory.next.length === 0 && !memory.isAll) {
    memory.next = readNext(db)
    memory.isAll = memory.next.length < readAhead
  }
  return memory.next[0]
}

/** Timers were set or cleared in another way. */
export function forgetTimers(db: Database): void {
  Object.assign(memoryOf(db), nothing())
  lastRows.delete(db)
}

/** In a statement that sets many: the row of each, to be followed by the order that they are set in. */
export const timerRowOver = '(SELECT coalesce(max(row), 0) FROM timer) + row_number() OVER'

/** What is known of the timers: every command and query asks for the next one. */
interface Memory {
  /** Those that fall due next, in order. */
  next: Timer[]
  /** There are no others. */
  isAll: boolean
}

const nothing = (): Memory => ({ next: [], isAll: false })

const readAhead = 50

/** A transaction that is undone takes the memory with it. */
function memoryOf(db: Database): Memory {
  return db.remember<Memory>('timers', [], nothing)
}

function takeOut({ next }: Memory, kind: string, ref: string): void {
  const place = next.findIndex((timer) => timer.ref === ref && timer.kind === kind)
  if (place !== -1) next.splice(place, 1)
}

/** Behind those that fall due before it or at once with it; where nobody knows how many those are, it stays outside. */
function putIn(memory: Memory, timer: Timer): void {
  const place = memory.next.findLastIndex(({ dueAt }) => dueAt <= timer.dueAt) + 1
  if (place === memory.next.length && !memory.isAll) return
  memory.next.splice(place, 0, timer)
  if (memory.next.length <= 2 * readAhead) return
  memory.next.length = readAhead
  memory.isAll = false
}

function readNext(db: Database): Timer[] {
  return db
    .list<[row: number, dueAt: number, kind: string, ref: string]>(
      'SELECT row, due_at, kind, ref FROM timer ORDER BY due_at, row LIMIT :limit',
      { ':limit': readAhead },
    )
    .map(([row, dueAt, kind, ref]) => ({ row, dueAt, kind, ref }))
}

/** Of the timer set last in each database. Only their order counts, so a transaction that is undone may leave a gap. */
const lastRows = new WeakMap<Database, number>()

function nextRow(db: Database): number {
  const last = lastRows.get(db) ?? db.find<[number]>('SELECT coalesce(max(row), 0) FROM timer')?.[0] ?? 0
  lastRows.set(db, last + 1)
  return last + 1
}

/** The number is given, so that it tells the order in which timers were set in whatever order they are written. */
function write(db: Database, timer: Standing): void {
  const meant = { ':kind': timer.kind, ':ref': timer.ref }
  if (timer.dueAt === null) db.run('DELETE FROM timer WHERE kind = :kind AND ref = :ref', meant)
  else
    db.run('INSERT OR REPLACE INTO timer (row, due_at, kind, ref) VALUES (:row, :dueAt, :kind, :ref)', {
      ':row': timer.row,
      ':dueAt': timer.dueAt,
      ...meant,
    })
}
