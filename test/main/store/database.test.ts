import { expect, test } from 'vitest'
import { type Database, openDatabase, reopenDatabase } from '#main/store/database.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const insert = 'INSERT INTO setting (scope, name, value) VALUES (:scope, :name, :value)'

function aDatabase(): Database {
  const database = openDatabase(sqlite)
  database.run(insert, { ':value': '1', ':name': 'first', ':scope': 'account' })
  return database
}

function countOf(database: Database): number {
  return database.remember('settings', ['setting'], () => database.list('SELECT name FROM setting').length)
}

test('parameters are bound by their names, in whatever order and however often they occur', () => {
  const found = aDatabase().find(
    'SELECT value, :scope, :name FROM setting WHERE name = :name AND scope = :scope AND value <> :other',
    { ':other': '2', ':unused': null, ':scope': 'account', ':name': 'first' },
  )
  expect(found).toEqual(['1', 'account', 'first'])
})

test('a parameter that was left out is a mistake', () => {
  expect(() => aDatabase().run(insert, { ':scope': 'account' })).toThrow('A statement wants :name.')
})

test('an answer is remembered until its table is written to', () => {
  const database = aDatabase()
  let reads = 0
  const read = () => database.remember('reads', ['setting'], () => (reads += 1))
  expect([read(), read()]).toEqual([1, 1])
  database.run("INSERT INTO fault (kind, match, probability, used) VALUES ('busy', '{}', 1, 0)")
  expect(read()).toBe(1)
  database.run(insert, { ':scope': 'account', ':name': 'second', ':value': '2' })
  expect([read(), read()]).toEqual([2, 2])
  database.run("UPDATE OR IGNORE setting SET name = 'third' WHERE name = 'second'")
  expect(read()).toBe(3)
})

test('that nothing was found is not remembered: whoever asks for what is not there fills no memory', () => {
  const database = aDatabase()
  const answers = [undefined, 'found', 'another']
  const read = () => database.remember('answers', ['setting'], () => answers.shift())
  expect([read(), read(), read()]).toEqual([undefined, 'found', 'found'])
})

test('what was read inside a part of a transaction is forgotten when the part is undone', () => {
  const database = aDatabase()
  database.begin()
  database.beginPart()
  database.run(insert, { ':scope': 'account', ':name': 'second', ':value': '2' })
  expect(countOf(database)).toBe(2)
  database.beginPart()
  database.run(insert, { ':scope': 'account', ':name': 'third', ':value': '3' })
  expect(countOf(database)).toBe(3)
  database.endPart(false)
  expect(countOf(database)).toBe(2)
  database.endPart(false)
  expect(countOf(database)).toBe(1)
})

test('a captured database has everything, and goes its own way; the original keeps its statements and pragmas', () => {
  const original = aDatabase()
  const kept = () => original.find('PRAGMA journal_mode')
  const before = kept()
  const copy = reopenDatabase(sqlite, original.capture())
  original.run(insert, { ':scope': 'account', ':name': 'second', ':value': '2' })
  const names = (database: Database) => database.list('SELECT name FROM setting ORDER BY name')
  expect([names(original), names(copy)]).toEqual([[['first'], ['second']], [['first']]])
  expect([before, kept(), copy.find('PRAGMA journal_mode')]).toEqual([['memory'], ['memory'], ['memory']])
})

test('a database under way in a transaction cannot be captured, and goes on', () => {
  const database = aDatabase()
  database.begin()
  database.run(insert, { ':scope': 'account', ':name': 'second', ':value': '2' })
  expect(() => database.capture()).toThrow('busy or locked')
  database.commit()
  expect(countOf(database)).toBe(2)
})

/** It has no room for another page. */
function aFullDatabase() {
  const database = aDatabase()
  const [pages] = database.find<[number]>('PRAGMA page_count') ?? []
  database.find(`PRAGMA max_page_count = ${pages}`)
  const add = (name: string, length = 1) =>
    database.run(insert, { ':scope': 'account', ':name': name, ':value': 'x'.repeat(length) })
  return { database, add }
}

test('a transaction that finds no room is lost: it takes nothing more, and none of it is stored', () => {
  const { database, add } = aFullDatabase()
  database.begin()
  add('second')
  database.beginPart()
  for (const use of [() => add('large', 100_000), () => add('small'), () => countOf(database)]) {
    expect(use).toThrow('database or disk is full')
  }
  database.endPart(false)
  expect(() => database.commit()).toThrow('database or disk is full')
  database.rollback()
  expect(countOf(database)).toBe(1)
})

test('after a transaction that was lost the next one is whole', () => {
  const { database, add } = aFullDatabase()
  database.begin()
  expect(() => add('large', 100_000)).toThrow('database or disk is full')
  database.rollback()
  database.begin()
  add('second')
  database.commit()
  expect(countOf(database)).toBe(2)
})

test('a statement that fails for want of room outside of a transaction is alone in that', () => {
  const { database, add } = aFullDatabase()
  expect(() => add('large', 100_000)).toThrow('database or disk is full')
  add('second')
  expect(countOf(database)).toBe(2)
})
