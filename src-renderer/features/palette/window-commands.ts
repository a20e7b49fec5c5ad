import { openDialog } from '#renderer/state/dialogs.ts'
import { changeLayout } from '#renderer/state/layout.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { showDrawerTab, togglePanel } from '#renderer/state/panels.ts'
import { openCode } from '../catalog/open-code.ts'
import { openChosen } from '../drop/open-dropped.ts'
import { pickFile } from '../drop/pick-file.ts'
import { sceneFileKind } from '../scenes/open-scene-file.ts'
import { emptyStage, restartScene } from '../scenes/scene-actions.ts'
import { deedNames } from '../shortcuts/deed-names.ts'
import { lessonFileKind } from '../training/course-file.ts'
import { leaveCourse } from '../training/training-actions.ts'
import { transcriptFileKind } from '../transcript/transcript-file-kind.ts'
import { openWorkspace, saveWorkspace } from '../workspace/workspace-actions.ts'
import type { PaletteCommand } from './palette-command.ts'

/** Panels, dialogs and looks of the window. */
export const windowCommands: readonly PaletteCommand[] = [
  { name: 'Scenes…', hint: 'the library', run: () => openDialog('scenes') },
  { name: 'Save as a scene…', hint: 'what was done by hand', run: () => openDialog('save-scene') },
  { name: 'Open a scene file…', hint: 'YAML', run: () => pickFile(sceneFileKind) },
  { name: deedNames.saveWorkspace, shortcut: 'Ctrl+S', run: () => saveWorkspace() },
  { name: deedNames.saveElsewhere, run: () => saveWorkspace({ elsewhere: true }) },
  { name: deedNames.openWorkspace, run: () => openWorkspace() },
  { name: 'Read a transcript…', hint: 'from a file, or drop it', run: () => pickFile(transcriptFileKind) },
  { name: deedNames.exportTranscript, hint: 'Markdown, CSV, JSON', run: () => openDialog('transcript') },
  { name: 'Open a lesson or ticket file…', hint: 'YAML', run: () => pickFile({ ...lessonFileKind, open: openChosen }) },
  { name: 'Training…', hint: 'lessons, tickets', shortcut: 'T', run: () => openDialog('training') },
  { name: deedNames.restart, shortcut: 'R', run: () => restartScene() },
  { name: deedNames.emptyStage, run: emptyStage },
  { name: 'Settings…', shortcut: 'Ctrl+,', run: () => openDialog('settings') },
  { name: 'Numbers…', hint: 'buy, reserve, remove', run: () => openDialog('numbers') },
  { name: 'Services…', hint: 'edit', run: () => openDialog('services') },
  { name: 'Faults…', hint: 'let something go wrong, magic numbers', run: () => openDialog('faults') },
  { name: 'All codes…', hint: 'errors and warnings: what they mean, what to do', run: () => openCode() },
  { name: 'Connect a client…', hint: 'API', run: () => openDialog('connect') },
  { name: 'Timeline', hint: 'drawer', run: () => showDrawerTab('timeline') },
  { name: 'Sequence', hint: 'drawer', run: () => showDrawerTab('sequence') },
  { name: 'Debugger', hint: 'drawer', run: () => showDrawerTab('debugger') },
  { name: 'Webhooks', hint: 'drawer', run: () => showDrawerTab('webhooks') },
  { name: 'API requests', hint: 'drawer', run: () => showDrawerTab('api') },
  { name: 'Opt-outs', hint: 'drawer', run: () => showDrawerTab('opt-outs') },
  { name: 'Pool', hint: 'drawer', run: () => showDrawerTab('pool') },
  { name: 'Open or close the drawer', shortcut: '`', run: () => togglePanel('drawer') },
  { name: 'Sessions column', run: () => togglePanel('sessions') },
  { name: 'Inspector column', run: () => togglePanel('inspector') },
  { name: 'Dark theme', run: () => changeLayout({ theme: 'dark' }) },
  { name: 'Light theme', run: () => changeLayout({ theme: 'light' }) },
  { name: 'Theme of the system', run: () => changeLayout({ theme: 'system' }) },
  { name: 'All keys', shortcut: '?', run: () => openDialog('keys') },
]

/** Offered last, so that who looks for the training finds the way in first. */
export function wayOutOfTraining(): readonly PaletteCommand[] {
  if (!useMirror.getState().workspace.isSetAside) return []
  return [{ name: deedNames.leaveTraining, hint: 'what was there before comes back', run: () => void leaveCourse() }]
}
