import { controlScene, reset } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { clearSelection } from '#renderer/state/selection.ts'
import { notifyRefusal } from '#renderer/ui/notify.ts'
import { startCourseOver } from '../training/training-actions.ts'
import { leaving } from './undo.ts'

/** Begins the scene, lesson or ticket on stage again; without one, what the program was started with. */
export async function restartScene(): Promise<void> {
  const { scene, training } = useMirror.getState()
  if (training.current !== null) return startCourseOver()
  const isInBar = scene !== null
  const tellLeft = leaving()
  const result = await controlScene({ action: 'restart' })
  if (!result.ok) return notifyRefusal('The scene was not restarted', result.error)
  clearSelection()
  if (isInBar) return
  await tellLeft('The scene was restarted')
}

/** Begins anew with no phones, no numbers and no sessions. */
export async function emptyStage(): Promise<void> {
  const tellLeft = leaving()
  const result = await reset({ empty: true })
  if (!result.ok) return notifyRefusal('The stage was not emptied', result.error)
  clearSelection()
  await tellLeft('The stage was emptied')
}
