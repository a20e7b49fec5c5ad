import { openWorkspace as askForWorkspace, saveWorkspace as saveByHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { clearSelection } from '#renderer/state/selection.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import type { FileKind } from '../drop/file-kind.ts'
import { pickFile } from '../drop/pick-file.ts'
import { handOver } from './hand-over.ts'
import { sendWorkspace } from './transfer.ts'

export const workspaceFileKind: FileKind = {
  name: 'A workspace',
  extensions: ['.masquerade', '.sqlite', '.db'],
  fits: (beginning) => beginning.startsWith('SQLite format 3'),
  open: openWorkspaceFile,
}

/** Saves where the workspace lies; where it lies nowhere yet, the person is asked. */
export async function saveWorkspace(options: { readonly elsewhere?: boolean } = {}): Promise<void> {
  const { savesTo, name } = useMirror.getState().workspace
  if (name !== null && !options.elsewhere && isSetAside()) return tellSetAside(name)
  const byHost = savesTo === 'dialog' || (savesTo === 'file' && (!options.elsewhere || window.masquerade !== undefined))
  const result = byHost ? await saveByHost(options) : await handOver(name ?? 'Masquerade.masquerade', options)
  if (!result.ok) return notifyRefusal('The workspace was not saved', result.error)
  if (result.value) notify({ title: 'Saved', tone: 'good' })
}

/** A lesson or ticket is on stage, which is not what the file was made for: it is not overwritten with that unasked. */
function isSetAside(): boolean {
  return useMirror.getState().training.current !== null
}

function tellSetAside(name: string): void {
  notify({
    title: `${name} stays as it is`,
    text: 'On stage is a lesson or ticket. Press B to return to what was there, and save that.',
    action: { label: 'Save elsewhere…', run: () => void saveWorkspace({ elsewhere: true }) },
  })
}

export async function openWorkspace(): Promise<void> {
  if (window.masquerade === undefined) return pickFile(workspaceFileKind)
  const result = await askForWorkspace()
  if (!result.ok) notifyRefusal('The workspace was not opened', result.error)
  else if (result.value) sayOpened()
}

/** Opens a file that was dropped or chosen. */
async function openWorkspaceFile(file: File): Promise<void> {
  const result = await sendWorkspace(file)
  if (!result.ok) return notifyRefusal(`${file.name} was not opened`, result.error)
  sayOpened(file.name)
}

function sayOpened(name?: string): void {
  clearSelection()
  notify({ title: name === undefined ? 'Workspace opened' : `${name} opened`, tone: 'good' })
}
