import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openDatabase } from '#main/store/database.ts'
import { createWorkspaceTables, listSchema } from '#main/store/workspace-tables.ts'
import { applicationId, formatVersion } from '#main/workspace/file/file-format.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/** Which statements make the tables of each format version. One that was released is never changed. */
const schemas = new Map([
  [2, '89a772c432b7e0044437bd34896fbe9d18c28233471cfb94252598ed986ded57'],
  [3, '25925fca84a36690ce2b196dbdd6e6157fc25094955bb18e45259552b675dbb0'],
])

const whatToDo = `The schema is not that of format version ${formatVersion}: files that were saved would not open any more.
Raise formatVersion (src-main/workspace/file/file-format.ts), add a step that leads there (src-main/store/migrate.ts),
keep a file of the version before for older-version.test.ts, and add the new digest here.`

test('the schema is that of the format version: another schema is another version, with a step that leads to it', () => {
  const db = openDatabase(sqlite)
  createWorkspaceTables(db, { applicationId, formatVersion })
  const digest = createHash('sha256').update(listSchema(db).join(';')).digest('hex')
  db.close()
  expect(digest, whatToDo).toBe(schemas.get(formatVersion))
})
