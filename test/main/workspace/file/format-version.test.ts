import { expect, test } from 'vitest'
import { openDatabase } from '#main/store/database.ts'
import { createWorkspaceTables } from '#main/store/workspace-tables.ts'
import { applicationId, formatVersion } from '#main/workspace/file/file-format.ts'
import { hasKnownSchema } from '#main/workspace/file/known-schemas.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const whatToDo = `The schema is not that of format version ${formatVersion}: files that were saved would not open any more.
Raise formatVersion (src-main/workspace/file/file-format.ts), add a step that leads there (src-main/store/migrate.ts),
keep a file of the version before for older-version.test.ts, and add the new digest to known-schemas.ts.`

test('the schema is that of the format version: another schema is another version, with a step that leads to it', () => {
  const db = openDatabase(sqlite)
  createWorkspaceTables(db, { applicationId, formatVersion })
  const isKnown = hasKnownSchema(db)
  db.close()
  expect(isKnown, whatToDo).toBe(true)
})
