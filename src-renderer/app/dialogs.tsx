import { BranchesDialog } from '../features/branches/branches-dialog.tsx'
import { CatalogDialog } from '../features/catalog/catalog-dialog.tsx'
import { AdvanceDialog } from '../features/clock/advance-dialog.tsx'
import { ConnectDialog } from '../features/connect/connect-dialog.tsx'
import { AddNumberDialog } from '../features/create/add-number-dialog.tsx'
import { AddPhoneDialog } from '../features/create/add-phone-dialog.tsx'
import { NewSessionDialog } from '../features/create/new-session-dialog.tsx'
import { FaultsDialog } from '../features/faults/faults-dialog.tsx'
import { AddParticipantDialog } from '../features/operate/add-participant-dialog.tsx'
import { EditSessionDialog } from '../features/operate/edit-session-dialog.tsx'
import { NumbersDialog } from '../features/operate/numbers-dialog.tsx'
import { RenamePhoneDialog } from '../features/operate/rename-phone-dialog.tsx'
import { ServiceDialog } from '../features/operate/service-dialog.tsx'
import { SettingsDialog } from '../features/operate/settings-dialog.tsx'
import { Palette } from '../features/palette/palette.tsx'
import { SaveSceneDialog } from '../features/scenes/save-scene-dialog.tsx'
import { SceneLibraryDialog } from '../features/scenes/scene-library-dialog.tsx'
import { SceneProblemsDialog } from '../features/scenes/scene-problems-dialog.tsx'
import { SceneScriptDialog } from '../features/scenes/scene-script-dialog.tsx'
import { ShortcutSheet } from '../features/shortcuts/shortcut-sheet.tsx'
import { TrainingDialog } from '../features/training/training-dialog.tsx'
import { TranscriptReader } from '../features/transcript/transcript-reader.tsx'
import { TranscriptDialog } from '../features/workspace/transcript-dialog.tsx'

/** Every dialog of the window; at most one is open. */
export function Dialogs() {
  return (
    <>
      <NewSessionDialog />
      <AddPhoneDialog />
      <AddNumberDialog />
      <NumbersDialog />
      <EditSessionDialog />
      <AddParticipantDialog />
      <ServiceDialog />
      <SettingsDialog />
      <RenamePhoneDialog />
      <AdvanceDialog />
      <BranchesDialog />
      <FaultsDialog />
      <CatalogDialog />
      <ConnectDialog />
      <SceneLibraryDialog />
      <SceneProblemsDialog />
      <SceneScriptDialog />
      <TrainingDialog />
      <SaveSceneDialog />
      <TranscriptDialog />
      <TranscriptReader />
      <ShortcutSheet />
      <Palette />
    </>
  )
}
