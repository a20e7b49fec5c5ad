import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ScoreBar } from './score-bar.tsx'
import { Shelves } from './shelves.tsx'

/** Two shelves: lessons to take, tickets to solve, each with what this trainee came to. */
export function TrainingDialog() {
  const isOpen = useDialogs(({ open }) => open === 'training')
  return (
    <Dialog
      open={isOpen}
      onClose={closeDialog}
      shape="board"
      title="Training"
      description="A lesson shows you a rule by letting you do it. A ticket is a customer's complaint: find out why it happened."
    >
      <ScoreBar />
      <Shelves />
    </Dialog>
  )
}
