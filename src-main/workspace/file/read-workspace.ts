import { ok, type Result } from '#shared/contract/result.ts'
import { messageOf } from '#shared/contract/thrown.ts'
import type { JournalEntry } from '../../engine/engine.ts'
import { rulesVersion } from '../../engine/rules-version.ts'
import type { SavedRun } from '../../simulator/saved-run.ts'
import type { ResumePoint } from '../../simulator/world.ts'
import { type Database, reopenDatabase, type Sqlite } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import { findDamage, findFileMarks, listFacts } from '../../store/workspace-tables.ts'
import { applicationId, formatVersion } from './file-format.ts'
import { hasKnownSchema } from './known-schemas.ts'
import { makesSense } from './makes-sense.ts'
import { joinBeginnings, readBranches, readJournal, type StoredHistory } from './read-history.ts'
import { damagedWorkspace, newerWorkspace, notAWorkspace } from './refusals.ts'
import { readResumePoint } from './resume-point.ts'
import { type Facts, factsSchema, type StoredResumePoint } from './saved-schemas.ts'
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
    return damagedWorkspace(messageOf(error))
  } finally {
    db?.close()
  }
}

function readDatabase(sqlite: Sqlite, db: Database, file: Uint8Array): Result<OpenedWorkspace> {
  const marks = findFileMarks(db)
  if (marks.applicationId !== applicationId) return notAWorkspace
  if (marks.formatVersion > formatVersion) return newerWorkspace(`file format ${marks.formatVersion}`)
  if (!hasKnownSchema(db)) return damagedWorkspace(notOurs)
  const damage = findDamage(db)
  if (damage !== undefined) return damagedWorkspace(damage)
  const facts = readFacts(db)
  if (!facts.ok) return facts
  const { saveId, digest, rulesVersion: madeBy } = facts.value
  if (!isSealed(file, saveId, digest)) return damagedWorkspace('it is not what was saved')
  if (madeBy > rulesVersion) return newerWorkspace(`rules ${madeBy}`)
  return withHistory(sqlite, db, facts.value, ofToday(sqlite, db, file))
}

function withHistory(sqlite: Sqlite, db: Database, facts: Facts, database: Uint8Array): Result<OpenedWorkspace> {
  const { position, events, isReplayable, clock, saveId } = facts
  const isOlder = facts.rulesVersion < rulesVersion
  const resumed = isOlder ? undefined : facts.resumed
  const canRunAgain = !isOlder && (isReplayable || resumed !== undefined)
  const resumedAt = resumed?.position.seq ?? 0
  const journal = readJournal(db, canRunAgain ? (isReplayable ? 0 : resumedAt) : Number.POSITIVE_INFINITY)
  if (!journal.ok) return journal
  const image = { position, events, database }
  if (!makesSense(sqlite, image)) return damagedWorkspace('what is in it makes no sense')
  if ((journal.value.at(-1)?.seq ?? 0) > position.seq) return damagedWorkspace('its journal goes on after its end')
  const histories = readBranches(db, resumedAt, isOlder)
  if (!histories.ok) return histories
  const before = isReplayable ? histories.value.find(goesOnFromPoint)?.journal : journal.value
  const kept = resumed && openedPoint(sqlite, resumed, before ?? [])
  if (kept === null) return damagedWorkspace(notOurs)
  const ofRun = canRunAgain ? (isReplayable ? undefined : kept) : { image, journal: journal.value }
  const beginning = { ...facts.beginning, ...(ofRun && { resumed: ofRun }) }
  const branches = joinBeginnings(histories.value, beginning, kept)
  return ok({ run: { beginning, journal: journal.value, image, clock, branches }, saveId, isOlder })
}

function goesOnFromPoint({ stored, isReadOnly }: StoredHistory): boolean {
  return stored.isResumed === true && isReadOnly !== true
}

/** Null where its database is none of ours. */
function openedPoint(sqlite: Sqlite, stored: StoredResumePoint, journal: readonly JournalEntry[]): ResumePoint | null {
  const point = readResumePoint(stored, journal)
  const db = reopenDatabase(sqlite, point.image.database)
  try {
    if (!hasKnownSchema(db) || findDamage(db) !== undefined) return null
    const image = { ...point.image, database: ofToday(sqlite, db, point.image.database) }
    return makesSense(sqlite, image) ? { ...point, image } : null
  } finally {
    db.close()
  }
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

/** The bytes of a database of the present schema, brought there where it is older. */
function ofToday(sqlite: Sqlite, db: Database, file: Uint8Array): Uint8Array {
  const { formatVersion: version } = findFileMarks(db)
  if (version === formatVersion) return file
  const today = migrate(sqlite, db, version)
  try {
    return today.capture()
  } finally {
    today.close()
  }
}
