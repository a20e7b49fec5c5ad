import { Plus } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'

/** The next step where nobody is joined to anybody. */
export function JoinButton() {
  return (
    <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => openDialog('new-session')}>
      Join two people
    </Button>
  )
}
