import { reset } from '#renderer/state/host.ts'
import { clearSelection } from '#renderer/state/selection.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import { returnToLastBranch } from './undo.ts'

/** Begins again with the starter scene, or with nothing at all. */
export async function restartScene(options: { readonly empty?: boolean } = {}): Promise<void> {
  const empty = options.empty === true
  const result = await reset(empty ? { empty } : {})
  if (!result.ok) return notifyRefusal('The scene did not start again', result.error)
  clearSelection()
  notify({
    title: empty ? 'An empty stage' : 'The scene starts again',
    action: { label: 'Undo', run: returnToLastBranch },
  })
}
