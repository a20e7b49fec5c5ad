import { openWorkspace as askForWorkspace, saveWorkspace as saveByHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { clearSelection } from '#renderer/state/selection.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import type { FileKind } from '../drop/file-kind.ts'
import { pickFile } from '../drop/pick-file.ts'
import { leaveCourse } from '../training/training-actions.ts'
import { handOver } from './hand-over.ts'
import { sendWorkspace } from './transfer.ts'

export const workspaceFileKind: FileKind = {
  name: 'A workspace',
  extensions: ['.masquerade', '.sqlite', '.db'],
  fits: (beginning) => beginning.startsWith('SQLite format 3'),
  open: openWorkspaceFile,
}

interface Saving {
  readonly elsewhere?: boolean
}

/** Saves where the workspace lies; where it lies nowhere yet, the person is asked. */
export async function saveWorkspace(options: Saving = {}): Promise<void> {
  if (useMirror.getState().workspace.isSetAside) tellSetAside(options)
  else await save(options)
}

async function save(options: Saving): Promise<void> {
  const { savesTo, name } = useMirror.getState().workspace
  const byHost = savesTo === 'dialog' || (savesTo === 'file' && (!options.elsewhere || window.masquerade !== undefined))
  const result = byHost ? await saveByHost(options) : await handOver(name ?? 'Masquerade.masquerade', options)
  if (!result.ok) return notifyRefusal('The workspace was not saved', result.error)
  if (result.value) notify({ title: 'Saved', tone: 'good' })
}

function tellSetAside(options: Saving): void {
  const kind = useMirror.getState().training.current?.kind ?? 'lesson'
  notify({
    title: `A ${kind} is not saved`,
    text: 'Leave it: what you had before comes back, and is saved.',
    action: { label: 'Leave and save', run: () => void leaveAndSave(options) },
  })
}

async function leaveAndSave(options: Saving): Promise<void> {
  const { isSetAside } = useMirror.getState().workspace
  if (!isSetAside || (await leaveCourse())) await save(options)
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
