import { Plus } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tooltip } from '#renderer/ui/tooltip.tsx'

export function NewSessionButton() {
  return (
    <Tooltip text="Join two people" shortcut="N">
      <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => openDialog('new-session')}>
        New session
      </Button>
    </Tooltip>
  )
}
