import { listBranches, switchBranch } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { onceAfter } from '#renderer/state/once-after.ts'
import { type Notice, notify, notifyRefusal, withdraw } from '#renderer/ui/notify.ts'

/** Returns to what a restart or a step back has left last. */
export async function returnToLastBranch(): Promise<void> {
  const branches = await listBranches()
  if (!branches.ok) return notifyRefusal('The histories could not be listed', branches.error)
  const last = branches.value.at(-1)
  if (last === undefined) return notify({ title: 'There is nothing to return to' })
  await returnTo(last.id)
}

/** Returns to a history that was left. What is left now stays as one in turn. */
export async function returnTo(id: string): Promise<void> {
  const result = await switchBranch(id)
  if (!result.ok) return notifyRefusal('The history was not brought back', result.error)
  notify({ title: 'As it was before' })
}

/**
 * Before what is on stage is left. What it answers says, once that is done, what was done, with a way back to exactly what
 * it left, whatever is left later; a run in which nothing has happened is not kept, and there is none.
 */
export function leaving(): (title: string, text?: string) => Promise<void> {
  const run = useMirror.getState().world?.run ?? 0
  return async (title, text) => {
    const branches = await listBranches()
    const left = branches.ok ? branches.value.slice(-1).find((branch) => branch.run >= run) : undefined
    const action: Notice['action'] = left && { label: 'Undo', run: () => void returnTo(left.id) }
    const notice = { title, ...(text !== undefined && { text }), ...(action && { action }) }
    notify(notice)
    if (left !== undefined) onceAfter(left.run + 1, () => withdraw(notice))
  }
}
