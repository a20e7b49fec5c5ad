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
  /** The person has said so: into a file that was saved with something else on stage. */
  readonly over?: boolean
}

/** Saves where the workspace lies; where it lies nowhere yet, or with something else on stage, the person is asked. */
export async function saveWorkspace(options: Saving = {}): Promise<void> {
  const { isSetAside, heldOther } = useMirror.getState().workspace
  if (isSetAside) tellSetAside(options)
  else if (heldOther && options.elsewhere !== true && goesIntoItsFile()) tellOther()
  else await save(options)
}

/** Without asking: a download is a file of its own each time. */
function goesIntoItsFile(): boolean {
  const { savesTo, place } = useMirror.getState().workspace
  return savesTo === 'file' || (place !== null && place !== 'download')
}

async function save(options: Saving): Promise<void> {
  const { savesTo, name, proposedName } = useMirror.getState().workspace
  const byHost = savesTo === 'dialog' || (savesTo === 'file' && (!options.elsewhere || window.masquerade !== undefined))
  const result = byHost ? await saveByHost(options) : await handOver(name ?? proposedName, options)
  if (!result.ok && result.error.code === 'held_other') return tellOther()
  if (!result.ok) return notifyRefusal('The workspace was not saved', result.error)
  if (result.value) notify({ title: 'Workspace saved', text: whatIsSaved(), tone: 'good' })
}

function whatIsSaved(): string {
  const isOfScene = useMirror.getState().scene !== null
  return isOfScene
    ? 'Your run of the scene, to go on from. The scene itself stays as it was.'
    : 'What is on stage, and all that led there.'
}

function tellOther(): void {
  const { scene, workspace } = useMirror.getState()
  const now = scene === null ? 'what is on stage now' : `“${scene.title}”`
  notify({
    title: `${workspace.name} was saved with something else on stage`,
    text: `Saved now, it opens with ${now}. What was there before stays in its histories (B).`,
    action: { label: 'Save into it', run: () => void save({ over: true }) },
  })
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
