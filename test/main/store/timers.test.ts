import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '#main/store/database.ts'
import { deleteTimer, findNextTimer, forgetTimers, upsertTimer } from '#main/store/timers.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** The timer that SQLite itself finds next. */
function nextByLooking(db: Database) {
  const found = db.find<[string, number]>('SELECT ref, due_at FROM timer ORDER BY due_at, row LIMIT 1')
  return found && { ref: found[0], dueAt: found[1] }
}

function nextKnown(db: Database) {
  const timer = findNextTimer(db)
  return timer && { ref: timer.ref, dueAt: timer.dueAt }
}

const ref = fc.nat(150).map((number) => `KC${number}`)
const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('set'), ref, dueAt: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('clear'), ref, dueAt: fc.constant(0) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('run'), ref, dueAt: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo'), ref, dueAt: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end'), ref, dueAt: fc.constant(0) }) },
)

function perform(db: Database, { kind, ref, dueAt }: { kind: string; ref: string; dueAt: number }): void {
  const next = findNextTimer(db)
  if (kind === 'set') upsertTimer(db, 'session.expire', ref, dueAt)
  if (kind === 'clear') deleteTimer(db, 'session.expire', ref)
  if (kind === 'run' && next !== undefined) deleteTimer(db, next.kind, next.ref)
  if (kind === 'undo') {
    db.beginPart()
    upsertTimer(db, 'session.expire', ref, dueAt)
    findNextTimer(db)
    db.endPart(false)
  }
  if (kind === 'end') {
    db.commit()
    db.begin()
  }
}

test('the next timer that is known is the one that is stored, whatever was set, moved, cleared, run or undone', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 100, maxLength: 400 }), fc.boolean(), (acts, looksEachTime) => {
      const db = openDatabase(sqlite)
      db.begin()
      for (const each of acts) {
        perform(db, each)
        const known = nextKnown(db)
        if (looksEachTime) expect(known).toEqual(nextByLooking(db))
      }
      const known = nextKnown(db)
      expect(known).toEqual(nextByLooking(db))
      db.close()
    }),
    { numRuns: 40 },
  )
})

test('of timers that are due at once the one set first is next, and one that is set again is the last of them', () => {
  const db = openDatabase(sqlite)
  db.begin()
  for (const name of ['a', 'b', 'c']) upsertTimer(db, 'session.expire', name, 10)
  upsertTimer(db, 'session.expire', 'a', 10)
  db.commit()
  const order = db.list('SELECT ref FROM timer ORDER BY due_at, row').flat()
  expect([order, nextKnown(db)]).toEqual([['b', 'c', 'a'], { ref: 'b', dueAt: 10 }])
})

test('timers that were set in another way are found once what was known is forgotten', () => {
  const db = openDatabase(sqlite)
  upsertTimer(db, 'session.expire', 'a', 10)
  db.run("INSERT INTO timer (due_at, row, kind, ref) VALUES (5, 7, 'session.retain', 'b')")
  forgetTimers(db)
  expect(nextKnown(db)).toEqual({ ref: 'b', dueAt: 5 })
})
