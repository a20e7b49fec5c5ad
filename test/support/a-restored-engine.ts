import { restoreEngine } from '#main/engine/create-engine.ts'
import type { Engine, JournalEntry } from '#main/engine/engine.ts'
import type { EngineImage } from '#main/engine/engine-image.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { sqlite } from './load-sqlite.ts'

/** An engine that goes on in run 2 from where the image was captured. */
export function aRestoredEngine(image: EngineImage, journal: readonly JournalEntry[]): Engine {
  return restoreEngine({ image, database: reopenDatabase(sqlite, image.database), journal, run: 2 })
}
