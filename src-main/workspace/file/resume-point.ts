import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { JournalEntry } from '../../engine/engine.ts'
import type { ResumePoint } from '../../simulator/world.ts'
import { reopenDatabase, type Sqlite } from '../../store/database.ts'
import { createWorkspaceTables } from '../../store/workspace-tables.ts'
import { applicationId, formatVersion } from './file-format.ts'
import type { StoredResumePoint } from './saved-schemas.ts'

/** Bytes of a database. What began with a larger one cannot be gone back in once it is saved again. */
const largest = 32 * 2 ** 20

/** Where a run went on that other rules had begun, to be kept in its file; undefined for what is too large. */
export function storeResumePoint(sqlite: Sqlite, { image }: ResumePoint): StoredResumePoint | undefined {
  if (image.database.length > largest) return undefined
  const { position, events } = image
  const database = deflateRawSync(withoutHistory(sqlite, image.database)).toString('base64')
  return { position: { ...position, random: [...position.random] }, events: [...events], database }
}

/** Throws for what is none. `journal` is that of the run. */
export function readResumePoint(
  { position, events, database }: StoredResumePoint,
  journal: readonly JournalEntry[],
): ResumePoint {
  const bytes = inflateRawSync(Buffer.from(database, 'base64'), { maxOutputLength: 2 * largest })
  return {
    image: { position, events, database: new Uint8Array(bytes) },
    journal: journal.filter(({ seq }) => seq <= position.seq),
  }
}

/** The journal and branches that a file may have are not those of the run that went on from it. */
function withoutHistory(sqlite: Sqlite, database: Uint8Array): Uint8Array {
  const db = reopenDatabase(sqlite, database)
  try {
    createWorkspaceTables(db, { applicationId, formatVersion })
    return db.capture()
  } finally {
    db.close()
  }
}
