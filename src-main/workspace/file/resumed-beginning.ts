import type { SavedRun } from '../../simulator/saved-run.ts'
import type { Beginning } from '../../simulator/world.ts'

/**
 * What other rules began and a file keeps the place to go on from, where there is any: what the run began with, else the
 * newest history that can be returned to, which a lesson or scene was begun over.
 */
export function resumedBeginning({ beginning, branches }: Pick<SavedRun, 'beginning' | 'branches'>) {
  if (isResumed(beginning)) return beginning
  return branches.findLast((branch) => branch.isReadOnly !== true && isResumed(branch.beginning))?.beginning
}

export function isResumed({ resumed }: Beginning): boolean {
  return resumed !== undefined
}
