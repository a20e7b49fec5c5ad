import { basename } from 'node:path'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { WorkspaceState } from '#shared/contract/workspace.ts'
import { Bell } from '../simulator/bell.ts'
import { compileAnother, loadSqlite } from '../simulator/load-sqlite.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { lock, unlock } from './disk/lock.ts'
import { diskTrouble, refuseDisk } from './disk/trouble.ts'
import { writeWhole } from './disk/write-whole.ts'
import { type OpenedWorkspace, readWorkspace } from './file/read-workspace.ts'
import { newSaveId } from './file/seal.ts'
import { writeWorkspace } from './file/write-workspace.ts'
import { Keeper } from './keeper.ts'
import { type OpenedFile, openLocked, readSaved } from './open-file.ts'

/** ms between two looks at what happened. A crash costs at most that. */
const flushMs = 1_000

export interface WorkspaceOptions {
  readonly simulator: Simulator
  /** How the window saves a workspace that has no file yet. */
  readonly savesTo: 'dialog' | 'download'
  readonly realTime?: RealTime
}

/** Keeps the run of a simulator in a file, and what happens after it was saved in another one beside it. */
export class Workspace {
  /** Rings when the state has changed. */
  readonly bell = new Bell()
  readonly #simulator: Simulator
  readonly #savesTo: WorkspaceState['savesTo']
  readonly #realTime: RealTime
  readonly #stopFollowing: () => void
  #cancelFlush: () => void = () => {}
  #keeper: Keeper | null = null
  /** Known only while it has no file of its own here. */
  #givenName: string | null = null
  #savedAs: string | null = null
  #unnamedPath: string | null = null
  #recovered = 0
  #lost: string | null = null
  #state: WorkspaceState
  #jobs: Promise<unknown> = Promise.resolve()
  #isClosed = false
  /** The run that was looked at last. */
  #run = 0

  constructor({ simulator, savesTo, realTime = processTime }: WorkspaceOptions) {
    this.#simulator = simulator
    this.#savesTo = savesTo
    this.#realTime = realTime
    this.#state = this.#look()
    // This is called with everything that happens: most of it changes nothing here.
    this.#stopFollowing = simulator.onChange(() => {
      if (this.#state.isSaved || simulator.status().run !== this.#run) this.#tell()
    })
  }

  state(): WorkspaceState {
    return this.#state
  }

  /** Goes on keeping what the simulator was made of. */
  keep(path: string, opened: OpenedFile, isUnnamed = false): void {
    this.#keeper = new Keeper(this.#simulator, path, { ...opened, isUnnamed })
    if (isUnnamed) this.#unnamedPath = path
    this.#savedAs = opened.isSaved && !isUnnamed ? this.#mark() : null
    this.#recovered = opened.recovered
    this.#lost = opened.lost
    this.#tell()
    this.#flushLater()
  }

  /** Opens the workspace at `path` in the place of the present run, whose file keeps what is not saved; its own anew. */
  open(path: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      if (this.#named?.path === path) return this.#resume(await readSaved(path))
      const opened = await openLocked(path)
      if (!opened.ok) return opened
      const last = this.#keeper
      last?.stop()
      this.#simulator.resume(opened.value.run, last?.isUnnamed === false)
      this.keep(path, opened.value)
      await last?.leave()
      return ok(null)
    })
  }

  /** Puts a workspace in the place of the present run; where there is a file, it is saved into it at once. */
  async replace(file: Uint8Array): Promise<Result<null>> {
    const replaced = this.#resume(readWorkspace(await compileAnother(), file))
    return replaced.ok && this.#named !== null ? this.save() : replaced
  }

  /** Opens a workspace that was handed over and has no file here. The present one is left as `open` leaves it. */
  take(file: Uint8Array, name: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const opened = readWorkspace(await compileAnother(), file)
      if (!opened.ok) return opened
      const last = this.#keeper
      last?.stop()
      this.#keeper = null
      this.#simulator.resume(opened.value.run, last?.isUnnamed === false)
      this.#givenName = name
      this.#savedAs = this.#mark()
      this.#recovered = 0
      this.#lost = null
      await last?.leave()
      if (this.#unnamedPath !== null) void this.keepUnnamed(this.#unnamedPath)
      return ok(null)
    })
  }

  /** Into its own file. */
  save(): Promise<Result<null>> {
    if (this.#named !== null) return this.saveAs(this.#named.path)
    return Promise.resolve(refuse({ code: 'not_found', status: 409, message: 'The workspace has no file yet.' }))
  }

  /** Into the file at `path`, which is from now on its own. What is there is overwritten. */
  saveAs(path: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const mark = this.#mark()
      const moves = this.#keeper?.path !== path
      const locked = moves ? await lock(path) : ok(null)
      if (!locked.ok) return locked
      try {
        await (moves ? this.#moveTo(path, false) : this.#keeper?.save())
        this.#savedAs = mark
        this.#recovered = 0
        this.#lost = null
        return ok(null)
      } catch (error) {
        if (moves) await unlock(path)
        return refuseDisk('The workspace was not saved', error)
      }
    })
  }

  /** Keeps the run, until it is saved, in a file that nobody named. */
  keepUnnamed(path: string): Promise<void> {
    this.#unnamedPath = path
    return this.#inTurn(async () => {
      try {
        if (this.#keeper === null) await this.#moveTo(path, true)
      } catch (error) {
        this.#lost = `What happens is not kept on the disk: ${diskTrouble(error)}.`
      }
    })
  }

  /** The bytes of its file, as it is now. With a name, this counts as saving. */
  async bytes(name: string | null = null): Promise<Uint8Array> {
    const file = writeWorkspace(await loadSqlite(), this.#simulator.save(), newSaveId())
    if (name !== null && this.#named === null) {
      this.#givenName = name
      this.#savedAs = this.#mark()
      this.#tell()
    }
    return file
  }

  /** Writes what happened since the last time; done by itself each second. */
  async flush(): Promise<void> {
    try {
      await this.#inTurn(async () => this.#keeper?.flush())
    } catch (error) {
      console.error('Autosave failed:', error)
    }
    this.#flushLater()
  }

  /** Writes what is to be written, and lets go of the files. */
  async close(): Promise<void> {
    this.#stopFollowing()
    this.#isClosed = true
    this.#cancelFlush()
    await this.#inTurn(async () => {
      if (this.#keeper?.isUnnamed) await this.#keeper.save().catch(diskTrouble)
      await this.#keeper?.close(this.#named === null || this.#state.isSaved)
    })
  }

  async #moveTo(path: string, isUnnamed: boolean): Promise<void> {
    const saveId = newSaveId()
    const sqlite = await loadSqlite()
    const run = this.#simulator.save()
    const next = Keeper.ofSaved(this.#simulator, path, saveId, isUnnamed)
    await writeWhole(path, writeWorkspace(sqlite, run, saveId))
    const last = this.#keeper
    last?.stop()
    this.#keeper = next
    this.#flushLater()
    await last?.discard()
  }

  /** The present run becomes a branch. */
  #resume(opened: Result<OpenedWorkspace>): Result<null> {
    if (!opened.ok) return opened
    this.#simulator.resume(opened.value.run)
    this.#savedAs = this.#mark()
    this.#tell()
    return ok(null)
  }

  #flushLater(): void {
    this.#cancelFlush()
    if (!this.#isClosed) this.#cancelFlush = this.#realTime.after(flushMs, () => void this.flush())
  }

  /** One thing at a time is done with the files. */
  #inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    const done = this.#jobs.then(job).finally(() => this.#tell())
    this.#jobs = done.catch(() => undefined)
    return done
  }

  #tell(): void {
    this.#run = this.#simulator.status().run
    const state = this.#look()
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return
    this.#state = state
    this.bell.ring()
  }

  /** Where the workspace has a file that somebody named. */
  get #named(): Keeper | null {
    return this.#keeper?.isUnnamed === false ? this.#keeper : null
  }

  #look(): WorkspaceState {
    const named = this.#named
    return {
      name: named === null ? this.#givenName : basename(named.path),
      isSaved: this.#savedAs === this.#mark(),
      savesTo: named === null ? this.#savesTo : 'file',
      readOnlyTo: this.#simulator.history.readOnlyTo,
      trouble: this.#keeper?.trouble ?? this.#lost,
      recovered: this.#recovered,
    }
  }

  /** Tells whether anything happened since. */
  #mark(): string {
    const { run, seq } = this.#simulator.status()
    return `${run}.${seq}`
  }
}
