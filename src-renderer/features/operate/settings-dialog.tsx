import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SettingsView } from './settings-view.tsx'

/** Every setting of the registry. */
export function SettingsDialog() {
  const open = useDialogs((dialogs) => dialogs.open === 'settings')
  return (
    <Dialog
      open={open}
      onClose={closeDialog}
      shape="wide"
      title="Settings"
      description="Where the public pages leave something open, or an account can have it either way. A change acts at once."
    >
      <SettingsView />
    </Dialog>
  )
}
