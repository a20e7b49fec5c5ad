import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { NewSessionForm } from './new-session-form.tsx'

export function NewSessionDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'new-session')
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      title="New session"
      description="Two people who can reach each other for a while, each through a number that is not the other’s."
    >
      <NewSessionForm onClose={closeDialog} />
    </Dialog>
  )
}
