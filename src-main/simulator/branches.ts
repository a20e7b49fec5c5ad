import type { BranchSummary } from '#shared/contract/branch.ts'
import { homeAmong } from './home-among.ts'
import { isCourse } from './is-course.ts'
import type { Recording } from './world.ts'

/** A history that was left by a rewind, a reset or a switch, and can be returned to. */
export interface Branch extends BranchSummary, Recording {}

const kept = 8

/** The newest eight histories that were left, oldest first. Where that is too many, earlier lessons and tickets go first. */
export class Branches {
  #branches: Branch[] = []
  #made = 0

  keep(left: Omit<Branch, 'id'>): void {
    this.#made += 1
    this.#branches = [...this.#branches, { id: `branch-${this.#made}`, ...left }]
    if (this.#branches.length <= kept) return
    const home = homeAmong(this.#branches)
    const goes =
      this.#branches.slice(0, -1).find(({ beginning }) => isCourse(beginning)) ??
      this.#branches.find((branch) => branch !== home)
    this.#branches = this.#branches.filter((branch) => branch !== goes)
  }

  /** Those of a workspace in the place of all. */
  replace(branches: readonly Branch[]): void {
    this.#branches = [...branches]
    this.#made = Math.max(this.#made, ...branches.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)))
  }

  list(): readonly Branch[] {
    return this.#branches
  }

  find(id: string): Branch | undefined {
    return this.#branches.find((branch) => branch.id === id)
  }

  /** Forgets the one that is returned to; any other recording is none of these. */
  remove(recording: Recording): void {
    this.#branches = this.#branches.filter((branch) => branch !== recording)
  }
}
