import type { BranchView } from '#shared/contract/branch.ts'
import type { History } from '../simulator/history.ts'

/** The histories that were left, oldest first, each with what was done last in it. */
export function branchList(history: History): readonly BranchView[] {
  const lastOf = new Map(history.recordings().map(({ id, journal }) => [id, journal.at(-1)?.command ?? null]))
  return history.branches().map((branch) => ({ ...branch, last: lastOf.get(branch.id) ?? null }))
}
