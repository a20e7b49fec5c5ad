import { GitBranch } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useBranches } from './use-branches.ts'

/** The way to the histories that were left, once there is one. */
export function BranchesButton() {
  const count = useBranches()?.length ?? 0
  if (count === 0) return null
  return (
    <IconButton
      label={count === 1 ? '1 history that was left' : `${count} histories that were left`}
      shortcut="B"
      onClick={() => openDialog('branches')}
    >
      <GitBranch size={16} aria-hidden />
    </IconButton>
  )
}
