import { basename } from 'node:path'
import type { WorkspaceState } from '#shared/contract/workspace.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { Keeper } from './keeper.ts'

/** How a workspace stands to its file, and what is to be said of it. */
export class Standing {
  /** Known only while it has no file of its own here. */
  givenName: string | null = null
  recovered = 0
  /** What could not be brought back, in words. */
  lost: string | null = null
  /** Why the whole file is still to be written. */
  owed: string | null = null
  readonly #simulator: Simulator
  #savedAs: string | null = null

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
  }

  /** Nothing is left to be said of how it was opened. */
  forgetOpening(): void {
    this.recovered = 0
    this.lost = null
  }

  look(keeper: Keeper | null, savesTo: WorkspaceState['savesTo']): WorkspaceState {
    const path = keeper?.isUnnamed === false ? keeper.path : null
    return {
      name: path === null ? this.givenName : basename(path),
      isSaved: this.#savedAs === this.mark(),
      savesTo: path === null ? savesTo : 'file',
      readOnlyTo: this.#simulator.history.readOnlyTo,
      trouble: keeper?.trouble ?? this.owed ?? this.lost,
      recovered: this.recovered,
    }
  }
}
