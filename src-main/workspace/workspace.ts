import { ok, type Result } from '#shared/contract/result.ts'
import type { WorkspaceState } from '#shared/contract/workspace.ts'
import type { WrittenWorkspace } from '#shared/contract/workspace-requests.ts'
import { Bell } from '../simulator/bell.ts'
import { isCourse } from '../simulator/is-course.ts'
import { leaveSavedCourse } from '../simulator/leave-course.ts'
import { compileAnother, loadSqlite } from '../simulator/load-sqlite.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { lock, unlock } from './disk/lock.ts'
import { refuseDisk, unkept } from './disk/trouble.ts'
import { truePath } from './disk/true-path.ts'
import { type OpenedWorkspace, readWorkspace } from './file/read-workspace.ts'
import { noFileYet, setAside } from './file/refusals.ts'
import { newSaveId } from './file/seal.ts'
import { writeWorkspace } from './file/write-workspace.ts'
import { Keeper, type Naming } from './keeper.ts'
import { letGo, type OpenedFile, openLocked, readSaved } from './open-file.ts'
import { Standing } from './standing.ts'
import { Turns } from './turns.ts'
import type { WorkspaceOptions } from './workspace-options.ts'

/** ms between two looks at what happened. A crash costs at most that. */
const flushMs = 1_000

/** Keeps the run of a simulator in a file, and what happens after it was saved in another one beside it. */
export class Workspace {
  /** Rings when the state has changed. */
  readonly bell = new Bell()
  readonly #simulator: Simulator
  readonly #savesTo: WorkspaceState['savesTo']
  readonly #realTime: RealTime
  readonly #standing: Standing
  readonly #stopFollowing: () => void
  #cancelFlush: () => void = () => {}
  #keeper: Keeper | null = null
  #unnamedPath: string | null = null
  #state: WorkspaceState
  readonly #turns = new Turns()
  #isClosed = false

  constructor({ simulator, savesTo, realTime = processTime }: WorkspaceOptions) {
    this.#simulator = simulator
    this.#standing = new Standing(simulator)
    this.#savesTo = savesTo
    this.#realTime = realTime
    this.#state = this.#standing.look(null, savesTo)
    this.#stopFollowing = simulator.onChange(() => {
      if (this.#standing.mayDifferFrom(this.#state)) this.#tell()
    })
  }

  state(): WorkspaceState {
    return this.#state
  }

  /** Goes on keeping what the simulator was made of. */
  keep(path: string, opened: OpenedFile, naming: Naming): void {
    this.#keeper = new Keeper(this.#simulator, path, { ...opened, naming })
    if (naming === 'unnamed') this.#unnamedPath = path
    this.#standing.beginOpened(opened, naming)
    this.#tell()
    this.#flushLater()
  }

  /** Opens the workspace at that path in the place of the present run, whose file keeps what is not saved; its own anew. */
  open(given: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const path = await truePath(given)
      if (this.#named?.path === path) return this.#resume(await readSaved(path))
      const opened = await openLocked(path)
      if (!opened.ok) return opened
      const last = this.#keeper
      await last?.settle()
      try {
        this.#simulator.resume(opened.value.run, this.#named === null ? 'branch' : 'drop')
      } catch (error) {
        await letGo(path, opened.value)
        throw error
      }
      last?.stop()
      this.keep(path, opened.value, 'named')
      await leaveSavedCourse(this.#simulator, opened.value.run)
      await last?.leave()
      return ok(null)
    })
  }

  /** Puts a workspace in the place of the present run; where that is kept in a file, it is written into it at once. */
  replace(file: Uint8Array): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const opened = readWorkspace(await compileAnother(), file)
      this.#keeper?.catchUp()
      const replaced = await this.#resume(opened)
      if (!replaced.ok || this.#keeper === null) return replaced
      if (this.#named !== null) this.#standing.markSaved(null)
      await this.#keepWhole()
      return replaced
    })
  }

  /** Opens a workspace that was handed over and has no file here. The present one is left as `open` leaves it. */
  take(file: Uint8Array, name: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const opened = readWorkspace(await compileAnother(), file)
      if (!opened.ok) return opened
      const named = this.#named
      await named?.settle()
      this.#simulator.resume(opened.value.run, named === null ? 'branch' : 'drop')
      named?.stop()
      this.#keeper = named === null ? this.#keeper : null
      this.#standing.begin(name)
      await leaveSavedCourse(this.#simulator, opened.value.run)
      await this.#keepWhole()
      await named?.leave()
      return ok(null)
    })
  }

  /** Into its own file. */
  save(): Promise<Result<null>> {
    return this.#named === null ? Promise.resolve(noFileYet) : this.saveAs(this.#named.path)
  }

  /** Into the file at that path, which is from now on its own. What is there is overwritten; not with a lesson. */
  saveAs(given: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const path = await truePath(given)
      const moves = this.#keeper?.path !== path
      const locked = moves ? await lock(path) : ok(null)
      if (!locked.ok) return locked
      const saved = await this.#saveTo(path, moves)
      if (!saved.ok && moves) await unlock(path)
      return saved
    })
  }

  /** Keeps the run, until it is saved, in a file that nobody named. */
  keepUnnamed(path: string): Promise<void> {
    this.#unnamedPath = path
    this.#flushLater()
    return this.#inTurn(async () => {
      if (this.#keeper === null) await this.#keepWhole()
    })
  }

  /** The bytes of its file, as it is now, and the mark of that moment. */
  async bytes(): Promise<{ readonly file: Uint8Array; readonly mark: string }> {
    const file = writeWorkspace(await loadSqlite(), this.#simulator.save(), newSaveId())
    return { file, mark: this.#standing.mark() }
  }

  /** Somebody wrote those bytes where they keep them, which means nothing while it has a file here. */
  countAsSaved(written: WrittenWorkspace): void {
    if (this.#named === null && this.#standing.markWritten(written)) this.#tell()
  }

  /** Writes what happened since the last time; done by itself each second. */
  async flush(): Promise<void> {
    try {
      await this.#inTurn(async () => {
        await this.#keeper?.flush()
        if (this.#standing.owed !== null || this.#keeper?.isDue) await this.#keepWhole()
      })
    } catch (error) {
      console.error('Autosave failed:', error)
    }
    this.#flushLater()
  }

  /** Writes what is to be written, and lets go of the files. Answers whether all that was to be kept is on the disk. */
  async close(): Promise<boolean> {
    this.#stopFollowing()
    this.#isClosed = true
    this.#cancelFlush()
    return this.#inTurn(async () => {
      await (this.#keeper?.isUnnamed || this.#standing.owed !== null ? this.#keepWhole() : this.#keeper?.settle())
      const isInFile = this.#standing.owed === null && (this.#named === null || this.#state.isSaved)
      return this.#keeper === null ? this.#standing.owed === null : this.#keeper.close(isInFile)
    })
  }

  /** Writes the whole file, now or as soon as the disk lets it. */
  async #keepWhole(): Promise<void> {
    const mark = this.#standing.mark()
    try {
      if (this.#keeper !== null) await this.#keeper.save()
      else if (this.#unnamedPath !== null) await this.#moveTo(this.#unnamedPath, 'unnamed')
      if (this.#named !== null) this.#standing.markSaved(mark)
      this.#standing.owed = null
    } catch (error) {
      this.#standing.owed = unkept(error)
    }
  }

  /** Asks last of all whether a lesson has the stage: one may have begun meanwhile. */
  async #saveTo(path: string, moves: boolean): Promise<Result<null>> {
    if (isCourse(this.#simulator.beginning)) return setAside
    const mark = this.#standing.mark()
    try {
      await (moves ? this.#moveTo(path, 'named') : this.#keeper?.save())
      this.#standing.beginSaved(mark)
      return ok(null)
    } catch (error) {
      return refuseDisk('The workspace was not saved', error)
    }
  }

  async #moveTo(path: string, naming: Naming): Promise<void> {
    const next = await Keeper.make(this.#simulator, path, naming)
    const last = this.#keeper
    this.#keeper = next
    this.#flushLater()
    await last?.discard()
  }

  /** The present run becomes a branch. */
  async #resume(opened: Result<OpenedWorkspace>): Promise<Result<null>> {
    if (!opened.ok) return opened
    this.#simulator.resume(opened.value.run)
    this.#standing.markSaved()
    this.#tell()
    await leaveSavedCourse(this.#simulator, opened.value.run)
    return ok(null)
  }

  #flushLater(): void {
    this.#cancelFlush()
    if (!this.#isClosed) this.#cancelFlush = this.#realTime.after(flushMs, () => void this.flush())
  }

  /** One thing at a time is done with the files. */
  #inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    return this.#turns.take(() => job().finally(() => this.#tell()))
  }

  #tell(): void {
    const state = this.#standing.look(this.#keeper, this.#savesTo)
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return
    this.#state = state
    this.bell.ring()
  }

  /** What keeps a file that somebody named. */
  get #named(): Keeper | null {
    return this.#keeper?.isUnnamed === false ? this.#keeper : null
  }
}
