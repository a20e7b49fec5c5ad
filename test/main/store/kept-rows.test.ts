import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '#main/store/database.ts'
import type { ReadTable, Table } from '#main/store/rows-in-hand.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

interface Thing {
  readonly key: string
  readonly value: number
}

const things: Table<Thing> = {
  name: 'thing',
  read: (db, key) => stored(db, key),
  insert(db, { key, value }) {
    db.run('INSERT INTO thing (key, value) VALUES (:key, :value)', { ':key': key, ':value': value })
  },
  update(db, { key, value }, before) {
    if (before !== undefined) expect(before).toEqual(stored(db, key))
    db.run('UPDATE thing SET value = :value WHERE key = :key', { ':key': key, ':value': value })
  },
}

const others: ReadTable<number> = { name: 'other', read: () => undefined }

function stored(db: Database, key: string): Thing | undefined {
  const found = db.find<[number]>('SELECT value FROM thing WHERE key = :key', { ':key': key })
  return found && { key, value: found[0] }
}

function listed(db: Database): readonly Thing[] {
  return db.list<[string, number]>('SELECT key, value FROM thing ORDER BY row').map(([key, value]) => ({ key, value }))
}

/** What the table has to hold, in the order in which its rows were made. */
type Model = ReadonlyMap<string, number>

type Step =
  | { readonly does: 'write' | 'read' | 'change' | 'delete'; readonly key: string; readonly value: number }
  | { readonly does: 'change-all' | 'list' | 'sum' | 'fail' | 'fill' }
  | { readonly does: 'part' | 'transaction'; readonly steps: readonly Step[]; readonly isKept: boolean }

/** Does it to both, and compares what is read. Answers what the table has to hold then. */
function take(db: Database, model: Model, step: Step): Model {
  switch (step.does) {
    case 'write':
      if (model.has(step.key)) db.updateRow(things, step.key, { key: step.key, value: step.value })
      else db.insertRow(things, step.key, { key: step.key, value: step.value })
      return new Map([...model, [step.key, step.value]])
    case 'read':
      expect(db.findRow(things, step.key)?.value).toBe(model.get(step.key))
      return model
    case 'change':
      db.run('UPDATE thing SET value = :value WHERE key = :key', { ':key': step.key, ':value': step.value })
      return model.has(step.key) ? new Map([...model, [step.key, step.value]]) : model
    case 'delete':
      db.run('DELETE FROM thing WHERE key = :key', { ':key': step.key })
      return new Map([...model].filter(([key]) => key !== step.key))
    case 'change-all':
      db.run('UPDATE thing SET value = value + 1')
      return new Map([...model].map(([key, value]) => [key, value + 1]))
    case 'part':
    case 'transaction':
      return takeAll(db, model, step)
    default:
      look(db, model, step.does)
      return model
  }
}

function takeAll(
  db: Database,
  model: Model,
  { does, steps, isKept }: Extract<Step, { readonly steps: unknown }>,
): Model {
  if (does === 'part') db.beginPart()
  else db.begin()
  const after = steps.reduce((now, step) => take(db, now, step), model)
  if (does === 'part') db.endPart(isKept)
  else if (isKept) db.commit()
  else db.rollback()
  return isKept ? after : model
}

function look(db: Database, model: Model, how: 'list' | 'sum' | 'fail' | 'fill'): void {
  const all = [...model].map(([key, value]) => ({ key, value }))
  if (how === 'list') expect(listed(db)).toEqual(all)
  if (how === 'fill') for (let row = 0; row <= 1000; row += 1) db.keepRow(others, String(row), row)
  if (how === 'sum') {
    const [sum] = db.remember('sum', ['thing'], () => db.find<[number]>('SELECT total(value) FROM thing')) ?? []
    expect(sum).toBe(all.reduce((total, { value }) => total + value, 0))
  }
  if (how === 'fail' && all.length > 0) {
    expect(() => db.run('INSERT INTO thing (key, value) SELECT key, value FROM thing')).toThrow('UNIQUE')
  }
}

const { transactions } = fc.letrec<{ step: Step; steps: Step[]; transactions: Step[] }>((tie) => {
  const one = fc.record({
    does: fc.constantFrom(
      'write' as const,
      'write' as const,
      'read' as const,
      'read' as const,
      'change' as const,
      'delete' as const,
    ),
    key: fc.constantFrom('a', 'b'),
    value: fc.nat({ max: 99 }),
  })
  const whole = fc.record({ does: fc.constantFrom('change-all' as const, 'list', 'sum', 'sum', 'fail', 'fill') })
  const isKept = fc.constantFrom(true, true, true, false)
  const part = fc.record({ does: fc.constant('part' as const), steps: tie('steps'), isKept })
  const transaction = fc.record({ does: fc.constant('transaction' as const), steps: tie('steps'), isKept })
  return {
    step: fc.oneof({ depthSize: 'small' }, { arbitrary: one, weight: 4 }, whole, { arbitrary: part, weight: 2 }),
    steps: fc.array(tie('step'), { maxLength: 5 }),
    transactions: fc.array(fc.oneof({ arbitrary: transaction, weight: 8 }, one, whole), { maxLength: 12, size: 'max' }),
  }
})

function check(run: readonly Step[]): void {
  const db = openDatabase(sqlite)
  db.run('CREATE TABLE thing (row INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, value INTEGER NOT NULL)')
  const model = run.reduce((now, step) => take(db, now, step), new Map() as Model)
  look(db, model, 'list')
  db.close()
}

test('whatever is done in parts and transactions, undone or not, what is read is what was written', () => {
  fc.assert(fc.property(transactions, check), { numRuns: 1000 })
})

test('new rows that an undone part let go of are written in the order in which they were made', () => {
  const steps: Step[] = ['c', 'a', 'b'].map((key) => ({ does: 'write', key, value: 1 }))
  const undone: Step = { does: 'part', steps: [{ does: 'change-all' }], isKept: false }
  check([{ does: 'transaction', steps: [...steps, undone], isKept: true }])
})
