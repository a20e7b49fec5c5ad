import { rm } from 'node:fs/promises'
import { loadSqlite } from '../simulator/load-sqlite.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { unlock } from './disk/lock.ts'
import { diskTrouble } from './disk/trouble.ts'
import { writeWhole } from './disk/write-whole.ts'
import { newSaveId } from './file/seal.ts'
import { writeWorkspace } from './file/write-workspace.ts'
import { logPath, type OpenedFile } from './open-file.ts'
import type { Line } from './recovery/line.ts'
import { RecoveryLog } from './recovery/recovery-log.ts'
import { RunFollower } from './recovery/run-follower.ts'

interface Kept extends Pick<OpenedFile, 'log' | 'saveId'> {
  readonly isUnnamed?: boolean
}

/**
 * Keeps a workspace file and the log beside it. Whoever calls takes turns: one call at a time.
 * The log tells by name which saving each part of it comes after, so that the two agree whenever either was written last.
 */
export class Keeper {
  readonly path: string
  /** The file has no name that a person gave: it only keeps the run until it gets one. */
  readonly isUnnamed: boolean
  readonly #simulator: Simulator
  /** Null once it keeps no more of what happens. */
  #follower: RunFollower | null
  #log: RecoveryLog | null
  /** Of the file as it lies there. */
  #saveId: string
  /** What is not in the log yet. */
  #pending: Line[] = []
  #trouble: string | null = null
  #isClosed = false

  constructor(simulator: Simulator, path: string, { log, saveId, isUnnamed = false }: Kept) {
    this.isUnnamed = isUnnamed
    this.path = path
    this.#simulator = simulator
    this.#follower = new RunFollower(simulator)
    this.#log = log
    this.#saveId = saveId
  }

  /** For a file that is about to be written with what the simulator holds now. */
  static ofSaved(simulator: Simulator, path: string, saveId: string, isUnnamed = false): Keeper {
    return new Keeper(simulator, path, { log: null, saveId, isUnnamed })
  }

  /** Why what happens is not kept at present, and what to do; null when it is. */
  get trouble(): string | null {
    return this.#trouble
  }

  /** Writes what happened since the last time. Where the disk refuses, it is kept in memory and tried again. */
  async flush(): Promise<void> {
    this.#look()
    if (this.#isClosed || (this.#pending.length === 0 && this.#log !== null)) return
    try {
      await this.#write()
      this.#trouble = null
    } catch (error) {
      this.#trouble = `What happens is not kept on the disk: ${diskTrouble(error)}. It is tried again each second.`
    }
  }

  /** Throws what the disk says; then everything is as it was. */
  async save(): Promise<void> {
    const saveId = newSaveId()
    const sqlite = await loadSqlite()
    this.#look()
    this.#pending.push({ kind: 'base', saveId })
    const file = writeWorkspace(sqlite, this.#simulator.save(), saveId)
    await this.flush()
    await writeWhole(this.path, file)
    this.#saveId = saveId
    if (this.#pending.length === 0) await this.#log?.compact(saveId)
    else await this.#beginAnew(saveId)
    this.#trouble = null
  }

  /** From now on something else happens, which is not for this file. */
  stop(): void {
    this.#look()
    this.#follower = null
  }

  /** `isSaved` when the file holds everything: then the log is not needed any more. */
  async close(isSaved: boolean): Promise<void> {
    await this.flush()
    this.#isClosed = true
    if (isSaved && this.#pending.length === 0) await this.#log?.remove()
    else await this.#log?.close()
    this.#log = null
    await unlock(this.path)
  }

  /** Something else is kept from now on. What is not saved stays beside the file, if somebody named it. */
  leave(): Promise<void> {
    return this.isUnnamed ? this.discard() : this.close(false)
  }

  /** What it kept is kept elsewhere now. */
  async discard(): Promise<void> {
    await this.close(true)
    if (this.isUnnamed) await rm(this.path, { force: true })
  }

  #look(): void {
    this.#pending.push(...(this.#follower?.look() ?? []))
  }

  async #write(): Promise<void> {
    this.#log ??= await RecoveryLog.begin(logPath(this.path), this.#saveId)
    if (this.#pending.length === 0) return
    const lines = this.#pending
    await this.#log.append(lines)
    this.#pending = []
  }

  /** The log could not be written, but the file could: what comes after it begins a new one. */
  async #beginAnew(saveId: string): Promise<void> {
    const base = this.#pending.findIndex((line) => line.kind === 'base' && line.saveId === saveId)
    this.#pending = this.#pending.slice(base + 1)
    await this.#log?.close()
    this.#log = null
    await this.flush()
  }
}
