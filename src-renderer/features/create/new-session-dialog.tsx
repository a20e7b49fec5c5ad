import { Dialog } from '#renderer/ui/dialog.tsx'
import type { DialogControl } from './dialog-control.ts'
import { NewSessionForm } from './new-session-form.tsx'

export function NewSessionDialog({ open, onClose }: DialogControl) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="New session"
      description="Two people who can reach each other for a while, each through a number that is not the other’s."
    >
      <NewSessionForm onClose={onClose} />
    </Dialog>
  )
}
