import { execute } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import type { Fault } from '#shared/resources/fault.ts'
import { isOn } from './fault-sentence.ts'

/** Removes faults and offers to make those again that could still strike. */
export async function removeFaults(faults: readonly Fault[]): Promise<void> {
  const run = runOnStage()
  for (const { id } of faults) {
    const result = await execute({ type: 'fault.remove', id })
    if (!result.ok) return notifyRefusal('The fault is still there', result.error)
  }
  const undoable = faults.filter(isOn)
  if (undoable.length === 0) return
  notify({
    title: undoable.length === 1 ? 'The fault is removed' : `${undoable.length} faults are removed`,
    action: { label: 'Undo', run: () => void makeAgain(undoable, run) },
  })
}

export function removeAllFaults(): Promise<void> {
  return removeFaults(useMirror.getState().world?.faults ?? [])
}

/** As often as they could still strike, and only in the run that they were removed from. */
async function makeAgain(faults: readonly Fault[], run: number | undefined): Promise<void> {
  if (runOnStage() !== run)
    return notify({ title: 'The faults were not made again', text: 'They were of another run.' })
  for (const { id: _, used, count, ...fault } of faults) {
    const left = count === null ? null : count - used
    const result = await execute({ type: 'fault.add', ...fault, count: left })
    if (!result.ok) return notifyRefusal('The fault was not made again', result.error)
  }
}

function runOnStage(): number | undefined {
  return useMirror.getState().world?.run
}
