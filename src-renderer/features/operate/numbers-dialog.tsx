import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { BuyNumbersForm } from './buy-numbers-form.tsx'
import { NumberTable } from './number-table.tsx'

/** The account's numbers and the pools they are in. */
export function NumbersDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'numbers')
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      shape="board"
      title="Numbers"
      description="A number in a pool masks people. One that is reserved is no longer chosen by itself: it drains, then it can leave."
    >
      <BuyNumbersForm />
      <NumberTable />
    </Dialog>
  )
}
