import { listBranches } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { notify } from '#renderer/ui/notify.ts'
import { returnTo } from './undo.ts'

/** Before something else is put on stage. What it answers says, once that is done, that one's own run is kept, and gives the way back. */
export function leavingOwnRun(): (title: string) => Promise<void> {
  const run = useMirror.getState().world?.run
  return async (title) => {
    const branches = await listBranches()
    const left = branches.ok ? branches.value.findLast((branch) => branch.run === run) : undefined
    if (left === undefined || left.piece !== null || !left.isUsed) return
    const action = { label: 'Go back', run: () => void returnTo(left.id) }
    notify({ title, text: 'Your run is kept in Histories (B).', action })
  }
}
