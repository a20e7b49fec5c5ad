import { expect, test } from 'vitest'
import { type Database, openDatabase } from '#main/store/database.ts'
import type { Table } from '#main/store/rows-in-hand.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

interface Setting {
  readonly name: string
  readonly value: string
}

/** The settings table, with a record of how often SQLite was asked. */
function aTable() {
  const asked: string[] = []
  const settings: Table<Setting> = {
    name: 'setting',
    read(db, name) {
      asked.push('read')
      const found = db.find<[string]>('SELECT value FROM setting WHERE name = :name', { ':name': name })
      return found && { name, value: found[0] }
    },
    insert(db, { name, value }) {
      asked.push('insert')
      db.run("INSERT INTO setting (scope, name, value) VALUES ('account', :name, :value)", {
        ':name': name,
        ':value': value,
      })
    },
    update(db, { name, value }) {
      asked.push('update')
      db.run('UPDATE setting SET value = :value WHERE name = :name', { ':name': name, ':value': value })
    },
  }
  return { settings, asked, db: openDatabase(sqlite) }
}

function stored(db: Database): readonly (readonly unknown[])[] {
  return db.list('SELECT name, value FROM setting ORDER BY name')
}

test('a row is written once at the end of its transaction, as it then is', () => {
  const { settings, asked, db } = aTable()
  db.begin()
  db.insertRow(settings, 'a', { name: 'a', value: '1' })
  db.updateRow(settings, 'a', { name: 'a', value: '2' })
  expect(db.findRow(settings, 'a')).toEqual({ name: 'a', value: '2' })
  db.commit()
  expect([asked, stored(db)]).toEqual([['insert'], [['a', '2']]])
})

test('an update is told what SQLite has, where that is known', () => {
  const { settings, db } = aTable()
  const told: (string | undefined)[] = []
  const table: Table<Setting> = {
    ...settings,
    update(to, row, stored) {
      told.push(stored?.value)
      settings.update(to, row)
    },
  }
  const rowOf = (value: string): Setting => ({ name: 'a', value })
  db.begin()
  db.insertRow(table, 'a', rowOf('1'))
  db.commit()
  db.begin()
  db.beginPart()
  db.updateRow(table, 'a', rowOf('2'))
  stored(db)
  db.endPart(false)
  db.updateRow(table, 'a', rowOf('3'))
  db.updateRow(table, 'a', rowOf('4'))
  db.commit()
  db.run("UPDATE setting SET value = '5'")
  db.begin()
  db.updateRow(table, 'a', rowOf('6'))
  db.commit()
  expect([told, stored(db)]).toEqual([['1', '1', undefined], [['a', '6']]])
})

test('a statement that names the table finds what was due, and later changes are written again', () => {
  const { settings, asked, db } = aTable()
  db.begin()
  db.insertRow(settings, 'a', { name: 'a', value: '1' })
  expect(stored(db)).toEqual([['a', '1']])
  db.updateRow(settings, 'a', { name: 'a', value: '2' })
  db.commit()
  expect([asked, stored(db)]).toEqual([['insert', 'update'], [['a', '2']]])
})

test('a row is read once, and again after a statement has changed its table', () => {
  const { settings, asked, db } = aTable()
  db.insertRow(settings, 'a', { name: 'a', value: '1' })
  db.begin()
  expect([db.findRow(settings, 'a')?.value, db.findRow(settings, 'a')?.value]).toEqual(['1', '1'])
  db.run("UPDATE setting SET value = '2'")
  expect(db.findRow(settings, 'a')?.value).toBe('2')
  db.commit()
  expect(db.findRow(settings, 'a')?.value).toBe('2')
  expect(asked).toEqual(['insert', 'read', 'read'])
})

test('what a transaction had in hand stays for the next few, as it then was', () => {
  const { settings, asked, db } = aTable()
  const transact = (work: () => void): void => {
    db.begin()
    work()
    db.commit()
  }
  transact(() => db.insertRow(settings, 'a', { name: 'a', value: '1' }))
  transact(() => db.updateRow(settings, 'a', { name: 'a', value: '2' }))
  transact(() => expect(db.findRow(settings, 'a')?.value).toBe('2'))
  expect([db.findRow(settings, 'a')?.value, asked]).toEqual(['2', ['insert', 'update']])
  for (let other = 0; other < 4; other += 1) transact(() => {})
  expect([db.findRow(settings, 'a')?.value, asked]).toEqual(['2', ['insert', 'update', 'read']])
})

test('a statement that changes a table lets go of what earlier transactions had of it in hand, and so does undoing one', () => {
  const { settings, db } = aTable()
  db.begin()
  db.insertRow(settings, 'a', { name: 'a', value: '1' })
  db.commit()
  db.run("UPDATE setting SET value = '2'")
  expect(db.findRow(settings, 'a')?.value).toBe('2')
  db.begin()
  db.updateRow(settings, 'a', { name: 'a', value: '3' })
  db.rollback()
  expect([db.findRow(settings, 'a')?.value, stored(db)]).toEqual(['2', [['a', '2']]])
})

test('an undone part leaves rows as they were before it, written meanwhile or not', () => {
  const { settings, db } = aTable()
  db.begin()
  db.insertRow(settings, 'a', { name: 'a', value: '1' })
  db.beginPart()
  db.updateRow(settings, 'a', { name: 'a', value: '2' })
  db.insertRow(settings, 'b', { name: 'b', value: '1' })
  expect(stored(db)).toEqual([
    ['a', '2'],
    ['b', '1'],
  ])
  db.endPart(false)
  expect([db.findRow(settings, 'a')?.value, db.findRow(settings, 'b')]).toEqual(['1', undefined])
  db.commit()
  expect(stored(db)).toEqual([['a', '1']])
})

test('many rows are written before the transaction ends, so that a long one does not hold them all', () => {
  const { settings, asked, db } = aTable()
  db.begin()
  for (let row = 0; row < 2500; row += 1) {
    db.beginPart()
    db.insertRow(settings, String(row), { name: String(row), value: '1' })
    db.endPart(true)
  }
  expect(asked.length).toBeGreaterThan(1000)
  db.commit()
  expect([asked.length, stored(db).length]).toEqual([2500, 2500])
})

test('once a long transaction has laid its rows down, those that earlier ones had in hand are read anew', () => {
  const { settings, asked, db } = aTable()
  db.begin()
  db.insertRow(settings, 'a', { name: 'a', value: '1' })
  db.commit()
  db.begin()
  db.beginPart()
  db.updateRow(settings, 'a', { name: 'a', value: '2' })
  for (let row = 0; row < 1000; row += 1) db.keepRow(settings, String(row), { name: String(row), value: '' })
  db.endPart(true)
  const during = db.findRow(settings, 'a')?.value
  db.commit()
  expect([during, db.findRow(settings, 'a')?.value, asked]).toEqual(['2', '2', ['insert', 'update', 'read']])
})
