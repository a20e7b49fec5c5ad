import { rm } from 'node:fs/promises'
import { loadSqlite } from '../simulator/load-sqlite.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { Beginning } from '../simulator/world.ts'
import { unlock } from './disk/lock.ts'
import { unkept } from './disk/trouble.ts'
import { writeWhole } from './disk/write-whole.ts'
import { isResumed, resumedBeginning } from './file/resumed-beginning.ts'
import { newSaveId } from './file/seal.ts'
import { writeWorkspace } from './file/write-workspace.ts'
import { logPath, type OpenedFile } from './open-file.ts'
import type { Line } from './recovery/line.ts'
import { RecoveryLog } from './recovery/recovery-log.ts'
import { RunFollower } from './recovery/run-follower.ts'

/** Unnamed: no person gave the file its name; it only keeps the run until it gets one. */
export type Naming = 'named' | 'unnamed'

interface Kept extends Pick<OpenedFile, 'run' | 'log' | 'saveId'> {
  readonly naming: Naming
}

/** Bytes. */
const longLog = 1_048_576

/**
 * Keeps a workspace file and the log beside it. Whoever calls takes turns: one call at a time.
 * The log tells by name which saving each part of it comes after, so that the two agree whenever either was written last.
 */
export class Keeper {
  readonly path: string
  readonly isUnnamed: boolean
  readonly #simulator: Simulator
  /** Null once it keeps no more of what happens. */
  #follower: RunFollower | null
  #log: RecoveryLog | null
  /** Of the file as it lies there. */
  #saveId: string
  /** What is not in the log yet. */
  #pending: Line[] = []
  /** What other rules began and can go on from the file, where there is any. */
  #resumedInFile: Beginning | undefined
  /** How many of the pending lines may be written; the rest begins with what only another saving can bring back. */
  #tellable = Number.POSITIVE_INFINITY
  #trouble: string | null = null
  #isClosed = false

  constructor(simulator: Simulator, path: string, { run, log, saveId, naming }: Kept) {
    this.isUnnamed = naming === 'unnamed'
    this.path = path
    this.#simulator = simulator
    this.#follower = new RunFollower(simulator, run.branches)
    this.#resumedInFile = resumedBeginning(run)
    this.#log = log
    this.#saveId = saveId
  }

  /** Writes a file with what the simulator holds, and keeps it. */
  static async make(simulator: Simulator, path: string, naming: Naming): Promise<Keeper> {
    const saveId = newSaveId()
    const sqlite = await loadSqlite()
    const run = simulator.save()
    const keeper = new Keeper(simulator, path, { run, log: null, saveId, naming })
    await writeWhole(path, writeWorkspace(sqlite, run, saveId))
    return keeper
  }

  /** Why what happens is not kept at present, and what to do; null when it is. */
  get trouble(): string | null {
    return this.#trouble
  }

  /** The file should be written anew: what lies beside it cannot tell what happened, or nobody asks and it has grown long. */
  get isDue(): boolean {
    return this.#isUntold || (this.isUnnamed && (this.#log?.length ?? 0) > longLog)
  }

  get #isUntold(): boolean {
    return this.#tellable < Number.POSITIVE_INFINITY
  }

  /** Writes what happened since the last time. Where the disk refuses, it is kept in memory and tried again. */
  async flush(): Promise<void> {
    this.catchUp()
    if (this.#isClosed || (this.#pending.length === 0 && this.#log !== null)) return
    try {
      await this.#write()
      this.#trouble = null
    } catch (error) {
      this.#trouble = unkept(error)
    }
  }

  /** Throws what the disk says; then everything is as it was. */
  async save(): Promise<void> {
    const saveId = newSaveId()
    const sqlite = await loadSqlite()
    this.catchUp()
    this.#pending.splice(this.#tellable, 0, { kind: 'base', saveId })
    this.#tellable += 1
    const run = this.#simulator.save()
    const file = writeWorkspace(sqlite, run, saveId)
    await this.flush()
    await writeWhole(this.path, file)
    this.#saveId = saveId
    this.#resumedInFile = resumedBeginning(run)
    this.#trouble = null
    await this.#beginAnew()
  }

  /** Notes what has happened until now, before something else is put in its place. */
  catchUp(): void {
    const lines = this.#follower?.look() ?? []
    if (lines.some(tellsResumed) && this.#holdsOtherResumed())
      this.#tellable = Math.min(this.#tellable, this.#pending.length)
    this.#pending.push(...lines)
  }

  #holdsOtherResumed(): boolean {
    const { beginning, history } = this.#simulator
    const beginnings = [beginning, ...history.recordings().map((branch) => branch.beginning)]
    return beginnings.some((one) => isResumed(one) && one !== this.#resumedInFile)
  }

  /** The same at the end: what the log cannot tell is written into the file, if somebody named it. */
  async settle(): Promise<void> {
    this.catchUp()
    if (this.isUnnamed || !this.#isUntold) return
    try {
      await this.save()
    } catch (error) {
      this.#trouble = unkept(error)
    }
    this.catchUp()
  }

  /** From now on something else happens, which is not for this file. */
  stop(): void {
    this.#follower = null
  }

  /** `isSaved` when the file holds everything: then the log is not needed any more. Answers whether nothing is lost. */
  async close(isSaved: boolean): Promise<boolean> {
    await this.flush()
    this.#isClosed = true
    const isWritten = this.#pending.length === 0
    if (isSaved && isWritten) await this.#log?.remove()
    else await this.#log?.close()
    this.#log = null
    await unlock(this.path)
    return isWritten
  }

  /** Something else is kept from now on. What is not saved stays beside the file, if somebody named it. */
  async leave(): Promise<void> {
    await (this.isUnnamed ? this.discard() : this.close(false))
  }

  /** What it kept is kept elsewhere now. */
  async discard(): Promise<void> {
    await this.close(true)
    if (this.isUnnamed) await rm(this.path, { force: true })
  }

  async #write(): Promise<void> {
    this.#log ??= await RecoveryLog.begin(logPath(this.path), this.#saveId)
    const lines = this.#pending.slice(0, this.#tellable)
    if (lines.length === 0) return
    await this.#log.append(lines)
    this.#pending = this.#pending.slice(lines.length)
    this.#tellable -= lines.length
  }

  /** What comes after that saving begins a new log; until it does, the one that lies there is right as well. */
  async #beginAnew(): Promise<void> {
    this.#pending = []
    this.#tellable = Number.POSITIVE_INFINITY
    await this.#log?.close()
    this.#log = null
    await this.flush()
  }
}

function tellsResumed(line: Line): boolean {
  return (line.kind === 'began' || line.kind === 'branch') && line.isResumed === true
}
