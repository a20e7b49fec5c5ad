import { listBranches } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { useRun } from '#renderer/state/world.ts'
import type { BranchView } from '#shared/contract/branch.ts'

/** The histories that were left, newest first; null until they are known. Leaving one and returning to one each begin another run. */
export function useBranches(): readonly BranchView[] | null {
  const run = useRun()
  const answer = useAnswer('branches', run, listBranches)
  return answer.kind === 'known' ? answer.value.toReversed() : null
}
