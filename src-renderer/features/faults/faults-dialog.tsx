import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FaultForm } from './fault-form.tsx'
import { FaultList } from './fault-list.tsx'
import { MagicNumberList } from './magic-number-list.tsx'

/** What goes wrong on purpose. */
export function FaultsDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'faults')
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      shape="wide"
      title="Faults"
      description="Let something go wrong that the rules alone would not: to see what your application makes of it. Why? tells each time."
    >
      <FaultForm />
      <FaultList />
      <MagicNumberList />
    </Dialog>
  )
}
