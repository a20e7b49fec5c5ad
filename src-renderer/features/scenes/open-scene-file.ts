import { create } from 'zustand'
import { openDialog } from '#renderer/state/dialogs.ts'
import { openScene } from '#renderer/state/host.ts'
import { clearSelection } from '#renderer/state/selection.ts'
import { focusOnce } from '#renderer/ui/keep-focus.ts'
import { notifyRefusal } from '#renderer/ui/notify.ts'
import { sceneLimits } from '#shared/catalog/scene-limits.ts'
import type { SceneProblem } from '#shared/contract/scene-state.ts'
import type { FileKind } from '../drop/file-kind.ts'
import { isCovered } from '../shortcuts/focus.ts'

/** A file that was to be a scene, and what is wrong with it. */
export interface RefusedScene {
  readonly name: string
  readonly problems: readonly SceneProblem[]
}

/** The file that was refused last. */
export const useRefusedScene = create<{ readonly refused: RefusedScene | null }>(() => ({ refused: null }))

export const sceneFileKind: FileKind = {
  name: 'A scene',
  extensions: ['.yaml', '.yml', '.json'],
  open: openSceneFile,
}

/** Bytes above which a file has more characters than a scene may, in any encoding. */
const mostBytes = 4 * sceneLimits.length

async function openSceneFile(file: File): Promise<void> {
  if (file.size > mostBytes) return refuseFile(file.name, [{ line: 1, column: 1, message: tooLong }])
  const text = await file.text()
  if (text.length > sceneLimits.length) return refuseFile(file.name, [{ line: 1, column: 1, message: tooLong }])
  const result = await openScene({ name: file.name, text })
  if (!result.ok) return notifyRefusal('The scene was not opened', result.error)
  if (result.value.kind === 'invalid') return refuseFile(file.name, result.value.problems)
  clearSelection()
}

/** Opens a scene of the library. */
export async function openLibraryScene(id: string): Promise<void> {
  const result = await openScene({ id })
  if (!result.ok) return notifyRefusal('The scene was not opened', result.error)
  clearSelection()
  focusOnce(() => !isCovered() && document.querySelector(nextStep) !== null, [nextStep])
}

const nextStep = '[aria-label="Scene"] button[aria-label="Next step"]'

function refuseFile(name: string, problems: readonly SceneProblem[]): void {
  useRefusedScene.setState({ refused: { name, problems } })
  openDialog('scene-problems')
}

const tooLong = `The file is too long: a scene has at most ${sceneLimits.length.toLocaleString('en')} characters.`
