import { rulesVersion } from '../../engine/rules-version.ts'
import type { Branch } from '../../simulator/branches.ts'
import type { SavedRun } from '../../simulator/saved-run.ts'
import type { Beginning } from '../../simulator/world.ts'
import { type Database, reopenDatabase, type Sqlite } from '../../store/database.ts'
import { createWorkspaceTables, insertBranch, insertFact, insertInput } from '../../store/workspace-tables.ts'
import { applicationId, formatVersion } from './file-format.ts'
import { storeResumePoint } from './resume-point.ts'
import { resumedBeginning } from './resumed-beginning.ts'
import type { Facts } from './saved-schemas.ts'
import { placeOfDigest, seal } from './seal.ts'

/** The bytes of a workspace file: the database with its journal, branches and all that the engine is besides. */
export function writeWorkspace(sqlite: Sqlite, run: SavedRun, saveId: string): Uint8Array {
  const db = reopenDatabase(sqlite, run.image.database)
  try {
    createWorkspaceTables(db, { applicationId, formatVersion })
    db.begin()
    const resumed = resumedBeginning(run)
    const point = resumed?.resumed && storeResumePoint(sqlite, resumed.resumed)
    insertRun(db, run, { saveId, resumed: point }, point && resumed)
    db.commit()
    const file = db.capture()
    seal(file, saveId)
    return file
  } finally {
    db.close()
  }
}

type Particulars = Pick<Facts, 'saveId' | 'resumed'>

/** `resumed`: what other rules began and the file tells nevertheless. */
function insertRun(db: Database, run: SavedRun, particulars: Particulars, resumed: Beginning | undefined): void {
  for (const [name, value] of Object.entries(factsOf(run, particulars))) insertFact(db, name, JSON.stringify(value))
  for (const { seq, at, command } of run.journal) insertInput(db, { seq, at, command: JSON.stringify(command) })
  const beginnings = [...new Set([run, ...run.branches].map(({ beginning }) => beginning))]
  for (const branch of run.branches)
    insertBranch(db, storedBranch(branch, beginnings.indexOf(branch.beginning), resumed))
}

function factsOf({ beginning, image, clock }: SavedRun, { saveId, resumed }: Particulars): Facts {
  return {
    saveId,
    digest: placeOfDigest(saveId),
    rulesVersion,
    isReplayable: beginning.resumed === undefined,
    beginning: withoutResumed(beginning),
    position: { ...image.position, random: [...image.position.random] },
    clock,
    events: [...image.events],
    ...(resumed && { resumed }),
  }
}

function storedBranch({ beginning, journal, ...summary }: Branch, number: number, resumed: Beginning | undefined) {
  const isResumed = beginning === resumed
  const isReadOnly = summary.isReadOnly === true || (beginning.resumed !== undefined && !isResumed)
  return {
    summary: JSON.stringify({ ...summary, ...(isReadOnly && { isReadOnly }) }),
    beginning: JSON.stringify({ ...withoutResumed(beginning), number, ...(isResumed && { isResumed }) }),
    journal: JSON.stringify(journal),
  }
}

function withoutResumed({ resumed: _, ...beginning }: Beginning) {
  return beginning
}
