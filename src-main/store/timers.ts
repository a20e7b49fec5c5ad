import type { Database } from './database.ts'

/** What falls due at a time. A subject has at most one timer of a kind. */
export interface Timer<Kind extends string = string> {
  readonly row: number
  /** Simulated ms. */
  readonly dueAt: number
  readonly kind: Kind
  /** SID of what it is about. */
  readonly ref: string
}

/** Sets, or moves, the timer of that kind and subject. */
export function upsertTimer(db: Database, kind: string, ref: string, dueAt: number): void {
  const next = findNextTimer(db)
  db.run('INSERT OR REPLACE INTO timer (due_at, kind, ref) VALUES (:dueAt, :kind, :ref)', {
    ':dueAt': dueAt,
    ':kind': kind,
    ':ref': ref,
  })
  if (next !== undefined && next.dueAt <= dueAt) keepNext(db, next, kind, ref)
}

export function deleteTimer(db: Database, kind: string, ref: string): void {
  const next = findNextTimer(db)
  db.run('DELETE FROM timer WHERE kind = :kind AND ref = :ref', { ':kind': kind, ':ref': ref })
  keepNext(db, next, kind, ref)
}

/** The next timer stays the next when another one is set behind it, or cleared. */
function keepNext(db: Database, next: Timer | undefined, kind: string, ref: string): void {
  if (next?.kind !== kind || next.ref !== ref) rememberNext(db, () => next)
}

/** The timer that falls due next; of equals the one set first. Remembered: every command and query asks for it. */
export function findNextTimer(db: Database): Timer | undefined {
  return rememberNext(db, () => readNextTimer(db))
}

function rememberNext(db: Database, read: () => Timer | undefined): Timer | undefined {
  return db.remember('next timer', ['timer'], read)
}

function readNextTimer(db: Database): Timer | undefined {
  const found = db.find<[row: number, dueAt: number, kind: string, ref: string]>(
    'SELECT row, due_at, kind, ref FROM timer ORDER BY due_at, row LIMIT 1',
  )
  if (found === undefined) return undefined
  const [row, dueAt, kind, ref] = found
  return { row, dueAt, kind, ref }
}

export function deleteTimerRow(db: Database, row: number): void {
  db.run('DELETE FROM timer WHERE row = :row', { ':row': row })
}
