import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { deedNames } from '../shortcuts/deed-names.ts'
import { BranchList } from './branch-list.tsx'

/** What came after a rewind or before a restart, to return to. */
export function BranchesDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'branches')
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      shape="wide"
      title={deedNames.leftHistories}
      description="What came after a step back, or was there before something else began, stays here. Returning to one leaves the present one in its place."
    >
      <BranchList />
    </Dialog>
  )
}
