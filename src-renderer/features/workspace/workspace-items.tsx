import { FolderInput, Save, SaveAll, ScrollText } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { MenuItem } from '#renderer/ui/menu.tsx'
import { deedNames } from '../shortcuts/deed-names.ts'
import { openWorkspace, saveWorkspace } from './workspace-actions.ts'

/** Menu items: to save what there is, and to open what was saved. */
export function WorkspaceItems() {
  return (
    <>
      <MenuItem
        icon={<Save size={15} />}
        shortcut="Ctrl+S"
        hint="All that is on stage, to go on from"
        asks
        onChoose={() => void saveWorkspace()}
      >
        {deedNames.saveWorkspace}
      </MenuItem>
      <MenuItem icon={<SaveAll size={15} />} asks onChoose={() => void saveWorkspace({ elsewhere: true })}>
        {deedNames.saveElsewhere}
      </MenuItem>
      <MenuItem icon={<FolderInput size={15} />} hint="Or drop it on the window" onChoose={() => void openWorkspace()}>
        {deedNames.openWorkspace}
      </MenuItem>
      <MenuItem icon={<ScrollText size={15} />} onChoose={() => openDialog('transcript')}>
        {deedNames.exportTranscript}
      </MenuItem>
    </>
  )
}
