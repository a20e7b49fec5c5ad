import { expect, test } from 'vitest'
import { openDatabase, reopenDatabase } from '#main/store/database.ts'
import { emptyImage } from '#main/store/empty-image.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const listTables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"

test('each database begins empty, whatever became of one that was opened before', () => {
  openDatabase(sqlite).run("INSERT INTO setting (scope, name, value) VALUES ('account', 'first', '1')")
  expect(openDatabase(sqlite).list('SELECT name FROM setting')).toEqual([])
})

test('an image holds the whole schema', () => {
  const database = reopenDatabase(sqlite, emptyImage(sqlite))
  expect(database.find<[number]>(listTables)?.[0]).toBeGreaterThan(20)
})
