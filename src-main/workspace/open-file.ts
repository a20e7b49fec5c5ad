import { readFile, rename } from 'node:fs/promises'
import { ok, type Result } from '#shared/contract/result.ts'
import { compileAnother, loadSqlite } from '../simulator/load-sqlite.ts'
import type { SavedRun } from '../simulator/saved-run.ts'
import { freeName } from './disk/free-name.ts'
import { lock, unlock } from './disk/lock.ts'
import { refuseDisk } from './disk/trouble.ts'
import { removeParts } from './disk/write-whole.ts'
import { type OpenedWorkspace, readWorkspace } from './file/read-workspace.ts'
import { countRecovered } from './recovery/count-recovered.ts'
import { recover } from './recovery/recover.ts'
import { RecoveryLog } from './recovery/recovery-log.ts'

/** A workspace that was opened where it lies. */
export interface OpenedFile {
  /** With all that happened after it was saved. */
  readonly run: SavedRun
  readonly saveId: string
  /** To go on with; null where a new one has to begin. */
  readonly log: RecoveryLog | null
  /** Nothing happened after it was saved. */
  readonly isSaved: boolean
  /** How many inputs of one's own the log has brought back. */
  readonly recovered: number
  /** What could not be brought back, in words; null for nothing. */
  readonly lost: string | null
}

/** The file that tells what happened since a workspace was saved. */
export function logPath(path: string): string {
  return `${path}.recovery`
}

/** The same for this process alone, which keeps it from now on. */
export async function openLocked(path: string): Promise<Result<OpenedFile>> {
  const locked = await lock(path)
  if (!locked.ok) return locked
  await removeParts(path, logPath(path))
  const opened = await openFile(path)
  if (!opened.ok) await unlock(path)
  return opened
}

/** Undoes that. */
export async function letGo(path: string, { log }: OpenedFile): Promise<void> {
  await log?.close()
  await unlock(path)
}

/** Reads a workspace file and brings back what happened after it was saved. The file stays as it is. */
export async function openFile(path: string): Promise<Result<OpenedFile>> {
  try {
    const opened = await readSaved(path)
    return opened.ok ? ok(await withLog(path, opened.value)) : opened
  } catch (error) {
    return refuseDisk('The workspace cannot be opened', error)
  }
}

/** What was saved, without what happened after. */
export async function readSaved(path: string): Promise<Result<OpenedWorkspace>> {
  try {
    return readWorkspace(await compileAnother(), await readFile(path))
  } catch (error) {
    return refuseDisk('The workspace cannot be opened', error)
  }
}

async function withLog(path: string, { run, saveId }: { run: SavedRun; saveId: string }): Promise<OpenedFile> {
  const reopened = await RecoveryLog.reopen(logPath(path), saveId)
  const asSaved = { run, saveId, log: null, isSaved: true, recovered: 0 }
  if (reopened === null) return { ...asSaved, lost: null }
  const { log, lines, unreadable } = reopened
  if (log === null) return { ...asSaved, lost: notOfThis }
  const recovered = recover(await loadSqlite(), run, lines)
  if (recovered.ok) {
    const lost = unreadable === 0 ? null : `Of what happened since it was saved, ${unreadable} lines were damaged.`
    const inputs = lines.length === 0 ? 0 : countRecovered(run, recovered.value)
    return { run: recovered.value, saveId, log, isSaved: lines.length === 0, recovered: inputs, lost }
  }
  await log.close()
  await rename(logPath(path), freeName(`${logPath(path)}-damaged`))
  return { ...asSaved, lost: recovered.error.message }
}

const notOfThis =
  'The file beside the workspace, which tells what happened since it was saved, is damaged or belongs to another saving. It was laid aside.'
