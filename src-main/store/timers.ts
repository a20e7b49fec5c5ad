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
  db.run('INSERT OR REPLACE INTO timer (due_at, kind, ref) VALUES (:dueAt, :kind, :ref)', {
    ':dueAt': dueAt,
    ':kind': kind,
    ':ref': ref,
  })
}

export function deleteTimer(db: Database, kind: string, ref: string): void {
  db.run('DELETE FROM timer WHERE kind = :kind AND ref = :ref', { ':kind': kind, ':ref': ref })
}

/** The earliest timer that is due by then; of equals the one set first. */
export function findDueTimer(db: Database, by: number): Timer | undefined {
  const found = db.find<[row: number, dueAt: number, kind: string, ref: string]>(
    'SELECT row, due_at, kind, ref FROM timer WHERE due_at <= :by ORDER BY due_at, row LIMIT 1',
    { ':by': by },
  )
  if (found === undefined) return undefined
  const [row, dueAt, kind, ref] = found
  return { row, dueAt, kind, ref }
}

export function findNextDueAt(db: Database): number | null {
  return db.find<[number | null]>('SELECT min(due_at) FROM timer')?.[0] ?? null
}

export function deleteTimerRow(db: Database, row: number): void {
  db.run('DELETE FROM timer WHERE row = :row', { ':row': row })
}
