import { ok, type Result } from '#shared/contract/result.ts'
import { rulesVersion } from '../../engine/rules-version.ts'
import type { SavedRun } from '../../simulator/saved-run.ts'
import { type Database, openDatabase, reopenDatabase, type Sqlite } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import {
  areTables,
  createWorkspaceTables,
  findDamage,
  findFileMarks,
  listFacts,
  listSchema,
} from '../../store/workspace-tables.ts'
import { applicationId, formatVersion } from './file-format.ts'
import { readHistory } from './read-history.ts'
import { damagedWorkspace, newerWorkspace, notAWorkspace } from './refusals.ts'
import { type Facts, factsSchema } from './saved-schemas.ts'
import { isSealed } from './seal.ts'

export interface OpenedWorkspace {
  readonly run: SavedRun
  /** Names the saving that the file is of. */
  readonly saveId: string
  /** It was made by other rules than these: what it holds was brought up to date, its history can only be read. */
  readonly isOlder: boolean
}

/**
 * Checks a workspace file from its first byte to its last input, and reads it. Give it an SQLite of its own: what is in
 * the file is not known to be harmless until this has answered.
 */
export function readWorkspace(sqlite: Sqlite, file: Uint8Array): Result<OpenedWorkspace> {
  if (!startsAsSqlite(file)) return notAWorkspace
  let db: Database | undefined
  try {
    db = reopenDatabase(sqlite, file)
    return readDatabase(sqlite, db, file)
  } catch (error) {
    return damagedWorkspace(error instanceof Error ? error.message : String(error))
  } finally {
    db?.close()
  }
}

function readDatabase(sqlite: Sqlite, db: Database, file: Uint8Array): Result<OpenedWorkspace> {
  const marks = findFileMarks(db)
  if (marks.applicationId !== applicationId) return notAWorkspace
  if (marks.formatVersion > formatVersion) return newerWorkspace(`file format ${marks.formatVersion}`)
  if (!areTables(db)) return damagedWorkspace(notOurs)
  const damage = findDamage(db)
  if (damage !== undefined) return damagedWorkspace(damage)
  const facts = readFacts(db)
  if (!facts.ok) return facts
  const { saveId, digest, rulesVersion: madeBy } = facts.value
  if (!isSealed(file, saveId, digest)) return damagedWorkspace('it is not what was saved')
  if (madeBy > rulesVersion) return newerWorkspace(`rules ${madeBy}`)
  const database = marks.formatVersion < formatVersion ? migrated(sqlite, db, marks.formatVersion) : file
  if (database === file && !hasOurSchema(sqlite, db)) return damagedWorkspace(notOurs)
  return withHistory(db, facts.value, database)
}

function withHistory(db: Database, facts: Facts, database: Uint8Array): Result<OpenedWorkspace> {
  const isOlder = facts.rulesVersion < rulesVersion
  const history = readHistory(db, isOlder)
  if (!history.ok) return history
  const { journal, branches } = history.value
  const image = { position: facts.position, events: facts.events, database }
  if ((journal.at(-1)?.seq ?? 0) > image.position.seq) return damagedWorkspace('its journal goes on after its end')
  const canRunAgain = facts.isReplayable && !isOlder
  const beginning = { ...facts.beginning, ...(!canRunAgain && { resumed: { image, journal } }) }
  return ok({ run: { beginning, journal, image, clock: facts.clock, branches }, saveId: facts.saveId, isOlder })
}

const notOurs = 'its tables are not those of a workspace'

function startsAsSqlite(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, 16)).toString('latin1') === 'SQLite format 3\0'
}

function readFacts(db: Database): Result<Facts> {
  const facts = factsSchema.safeParse(
    Object.fromEntries(listFacts(db).map(([name, value]) => [name, JSON.parse(value)])),
  )
  return facts.success ? ok(facts.data) : damagedWorkspace(`${facts.error.issues[0]?.path.join('.')} is wrong`)
}

function migrated(sqlite: Sqlite, old: Database, version: number): Uint8Array {
  const db = migrate(sqlite, old, version)
  try {
    return db.capture()
  } finally {
    db.close()
  }
}

/** A file may hold tables and triggers of any kind, but only ours are let in. */
function hasOurSchema(sqlite: Sqlite, db: Database): boolean {
  const ours = openDatabase(sqlite)
  try {
    createWorkspaceTables(ours, { applicationId, formatVersion })
    return JSON.stringify(listSchema(db)) === JSON.stringify(listSchema(ours))
  } finally {
    ours.close()
  }
}
