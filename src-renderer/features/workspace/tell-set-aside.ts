import { useMirror } from '#renderer/state/mirror.ts'
import { notifyLeft } from '../scenes/undo.ts'

/** Says, where the run before has a file, that nothing of it is lost by what begins now, and gives the way back. */
export async function tellSetAside(title: string): Promise<void> {
  const { name } = useMirror.getState().workspace
  if (name === null) return
  await notifyLeft(title, `What was on stage is kept (B), and ${name} is as it was saved last.`)
}
