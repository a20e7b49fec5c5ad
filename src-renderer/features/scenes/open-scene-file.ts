import { create } from 'zustand'
import { openDialog } from '#renderer/state/dialogs.ts'
import { openScene } from '#renderer/state/host.ts'
import { clearSelection } from '#renderer/state/selection.ts'
import { focusOnce, nextStepButton } from '#renderer/ui/keep-focus.ts'
import { notifyRefusal } from '#renderer/ui/notify.ts'
import { sceneFileTooLong, sceneLimits } from '#shared/catalog/scene-limits.ts'
import type { Result } from '#shared/contract/result.ts'
import type { SceneOpened, SceneProblem } from '#shared/contract/scene-state.ts'
import type { CourseKind } from '#shared/resources/training.ts'
import type { FileKind } from '../drop/file-kind.ts'
import { isCovered } from '../shortcuts/focus.ts'
import { leavingOwnRun } from './tell-kept.ts'

/** A file that was to be opened, and what is wrong with it. */
export interface RefusedScene {
  readonly name: string
  readonly kind: 'scene' | CourseKind
  readonly problems: readonly SceneProblem[]
}

/** The file that was refused last. */
export const useRefusedScene = create<{ readonly refused: RefusedScene | null }>(() => ({ refused: null }))

export const sceneFileKind: FileKind = {
  name: 'A scene',
  extensions: ['.yaml', '.yml', '.json'],
  open: openSceneFile,
}

async function openSceneFile(file: File): Promise<void> {
  const tellKept = leavingOwnRun()
  if (!(await openTextFile(file, 'scene', (text) => openScene({ name: file.name, text })))) return
  clearSelection()
  await tellKept('The scene is on stage')
}

/** Hands the text of a file to the host. False where it was none of that kind, which is said. */
export async function openTextFile(
  file: File,
  kind: RefusedScene['kind'],
  open: (text: string) => Promise<Result<SceneOpened>>,
): Promise<boolean> {
  const refuse = (problems: readonly SceneProblem[]) => refuseFile({ name: file.name, kind, problems })
  const text = file.size > sceneLimits.bytes ? null : await file.text()
  if (text === null || text.length > sceneLimits.length)
    return refuse([{ line: 1, column: 1, message: sceneFileTooLong() }])
  const result = await open(text)
  if (!result.ok) notifyRefusal(`The ${kind} was not opened`, result.error)
  else if (result.value.kind === 'invalid') return refuse(result.value.problems)
  return result.ok
}

/** Opens a scene of the library. */
export async function openLibraryScene(id: string): Promise<void> {
  const tellKept = leavingOwnRun()
  const result = await openScene({ id })
  if (!result.ok) return notifyRefusal('The scene was not opened', result.error)
  clearSelection()
  focusOnce(() => !isCovered() && document.querySelector(nextStepButton) !== null, [nextStepButton])
  await tellKept('The scene is on stage')
}

function refuseFile(refused: RefusedScene): false {
  useRefusedScene.setState({ refused })
  openDialog('scene-problems')
  return false
}
