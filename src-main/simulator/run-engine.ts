import { standardAccountSettings } from '#shared/catalog/settings.ts'
import { createEngine, restoreEngine } from '../engine/create-engine.ts'
import type { Engine } from '../engine/engine.ts'
import { openDatabase, reopenDatabase, type Sqlite } from '../store/database.ts'
import { reportBug } from './report-bug.ts'
import type { Beginning, ResumePoint } from './world.ts'

/** An engine where a run begins, with its database. */
export function createRunEngine(sqlite: Sqlite, beginning: Beginning, run: number): Engine {
  const { seed, startTime, settings, resumed } = beginning
  if (resumed !== undefined) return restoreRunEngine(sqlite, resumed, run)
  const database = openDatabase(sqlite)
  const options = { database, seed, startTime, run, onBug: reportBug }
  return createEngine({ ...options, settings: { ...standardAccountSettings, ...settings } })
}

/** An engine that goes on from an image, with its database. */
export function restoreRunEngine(sqlite: Sqlite, { image, journal }: ResumePoint, run: number): Engine {
  return restoreEngine({ image, journal, database: reopenDatabase(sqlite, image.database), run, onBug: reportBug })
}
