import { rulesVersion } from '../../engine/rules-version.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { SavedRun } from '../../simulator/saved-run.ts'
import type { Beginning } from '../../simulator/world.ts'
import { type Database, reopenDatabase, type Sqlite } from '../../store/database.ts'
import { createWorkspaceTables, insertBranch, insertFact, insertInput } from '../../store/workspace-tables.ts'
import { applicationId, formatVersion } from './file-format.ts'
import type { Facts } from './saved-schemas.ts'
import { placeOfDigest, seal } from './seal.ts'

/** The bytes of a workspace file: the database with its journal, branches and all that the engine is besides. */
export function writeWorkspace(sqlite: Sqlite, run: SavedRun, saveId: string): Uint8Array {
  const db = reopenDatabase(sqlite, run.image.database)
  try {
    createWorkspaceTables(db, { applicationId, formatVersion })
    db.begin()
    insertRun(db, run, saveId)
    db.commit()
    const file = db.capture()
    seal(file, saveId)
    return file
  } finally {
    db.close()
  }
}

function insertRun(db: Database, run: SavedRun, saveId: string): void {
  for (const [name, value] of Object.entries(factsOf(run, saveId))) insertFact(db, name, JSON.stringify(value))
  for (const { seq, at, command } of run.journal) insertInput(db, { seq, at, command: JSON.stringify(command) })
  for (const branch of run.branches) insertBranch(db, storedBranch(branch))
}

function factsOf({ beginning, image, clock }: SavedRun, saveId: string): Facts {
  return {
    saveId,
    digest: placeOfDigest(saveId),
    rulesVersion,
    isReplayable: beginning.resumed === undefined,
    beginning: withoutResumed(beginning),
    position: { ...image.position, random: [...image.position.random] },
    clock,
    events: [...image.events],
  }
}

function storedBranch({ beginning, journal, ...summary }: Branch) {
  const isReadOnly = summary.isReadOnly === true || beginning.resumed !== undefined
  return {
    summary: JSON.stringify({ ...summary, ...(isReadOnly && { isReadOnly }) }),
    beginning: JSON.stringify(withoutResumed(beginning)),
    journal: JSON.stringify(journal),
  }
}

function withoutResumed({ resumed: _, ...beginning }: Beginning) {
  return beginning
}
