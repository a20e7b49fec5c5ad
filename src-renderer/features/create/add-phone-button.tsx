import { Plus } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'

/** The next step where there is no phone. */
export function AddPhoneButton() {
  return (
    <Button icon={<Plus size={14} aria-hidden />} onClick={() => openDialog('add-phone')}>
      Add a phone
    </Button>
  )
}
