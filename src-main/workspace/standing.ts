import { basename } from 'node:path'
import type { WorkspaceState } from '#shared/contract/workspace.ts'
import type { WrittenWorkspace } from '#shared/contract/workspace-requests.ts'
import { isCourse } from '../simulator/is-course.ts'
import { isUsed } from '../simulator/is-used.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { Keeper, Naming } from './keeper.ts'
import type { OpenedFile } from './open-file.ts'
import { proposedName } from './proposed-name.ts'

/** How a workspace stands to its file, and what is to be said of it. */
export class Standing {
  recovered = 0
  /** What could not be brought back, in words. */
  lost: string | null = null
  /** Why the whole file is still to be written. */
  owed: string | null = null
  readonly #simulator: Simulator
  #savedAs: string | null = null
  /** What was on stage when it was saved or opened last; undefined while it never was. */
  #savedWith: string | undefined
  /** Known, like the place, only while it has no file of its own here. */
  #givenName: string | null = null
  #place: string | null = null
  #runLookedAt = 0

  constructor(simulator: Simulator) {
    this.#simulator = simulator
  }

  /** Tells one moment of a simulator from each other. */
  mark(): string {
    const { run, seq } = this.#simulator.status()
    return `${run}.${seq}`
  }

  /** The file holds all until that mark; null when it is not known to. */
  markSaved(mark: string | null = this.mark()): void {
    this.#savedAs = mark
    this.#savedWith = this.#onStage()
    this.#place = null
  }

  /** A person saved it until that mark: nothing is owed, and nothing left to be said of how it was opened. */
  beginSaved(mark: string): void {
    this.markSaved(mark)
    this.forgetOpening()
    this.owed = null
  }

  /** A window holds all until that mark. False where another run has come since. */
  markWritten({ name, mark, place }: WrittenWorkspace): boolean {
    if (!mark.startsWith(`${this.#simulator.status().run}.`)) return false
    this.markSaved(mark)
    this.#givenName = name
    this.#place = place
    return true
  }

  /** Another workspace is on stage, of which nothing is to be told but its name. */
  begin(name: string): void {
    this.#givenName = name
    this.markSaved()
    this.forgetOpening()
  }

  /** It was opened so. What a person did before that, and is kept as a branch, its file does not hold yet. */
  beginOpened({ run, isSaved, recovered, lost }: OpenedFile, naming: Naming): void {
    const known = new Set(run.branches.map(({ id }) => id))
    const own = this.#simulator.history.recordings().filter(({ beginning }) => !isCourse(beginning))
    const isMore = own.some((branch) => !known.has(branch.id) && isUsed(branch))
    this.markSaved(isSaved && naming === 'named' && !isMore ? undefined : null)
    this.recovered = recovered
    this.lost = lost
  }

  /** Nothing is left to be said of that. */
  forgetOpening(): void {
    this.recovered = 0
    this.lost = null
  }

  /** Whether it may stand otherwise than that by now: most of what happens changes nothing here. */
  mayDifferFrom({ isSaved, replaysFrom }: WorkspaceState): boolean {
    const { run } = this.#simulator.status()
    return isSaved || run !== this.#runLookedAt || this.#simulator.history.replaysFrom !== replaysFrom
  }

  look(keeper: Keeper | null, savesTo: WorkspaceState['savesTo']): WorkspaceState {
    const path = keeper?.isUnnamed === false ? keeper.path : null
    this.#runLookedAt = this.#simulator.status().run
    return {
      name: path === null ? this.#givenName : basename(path),
      isSaved: this.#savedAs === this.mark(),
      proposedName: proposedName(this.#simulator.beginning.piece),
      heldOther: this.#savedWith !== undefined && this.#savedWith !== this.#onStage(),
      isSetAside: isCourse(this.#simulator.beginning),
      savesTo: path === null ? savesTo : 'file',
      place: path === null ? this.#place : null,
      readOnlyTo: this.#simulator.history.readOnlyTo,
      replaysFrom: this.#simulator.history.replaysFrom,
      trouble: keeper?.trouble ?? this.owed ?? this.lost,
      recovered: this.recovered,
    }
  }

  #onStage(): string {
    const { piece } = this.#simulator.beginning
    return piece === undefined ? '' : `${piece.kind} ${piece.title}`
  }
}
