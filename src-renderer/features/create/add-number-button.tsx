import { Plus } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'

/** The next step where the pool is empty. */
export function AddNumberButton() {
  return (
    <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => openDialog('add-number')}>
      Add a number
    </Button>
  )
}
