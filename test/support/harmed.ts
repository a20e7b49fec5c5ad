import type { SavedRun } from '#main/simulator/saved-run.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { sqlite } from './load-sqlite.ts'

/** The same run with its store come to harm by that SQL. */
export function harmed(saved: SavedRun, sql: string): SavedRun {
  const db = reopenDatabase(sqlite, saved.image.database)
  db.run(sql)
  const database = db.capture()
  db.close()
  return { ...saved, image: { ...saved.image, database } }
}
