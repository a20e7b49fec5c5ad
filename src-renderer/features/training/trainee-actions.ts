import { askTraining } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import type { TrainingRequest } from '#shared/contract/training-requests.ts'

/** It is somebody else's turn: what the one before came to is kept, and waits. */
export async function nameTrainee(name: string): Promise<void> {
  const { trainee: before, results } = useMirror.getState().training
  const result = await askTraining<null>({ type: 'trainee', name })
  if (!result.ok) return notifyRefusal('The trainee was not changed', result.error)
  if (before === '' || results.length === 0) return
  notify({
    title: `${calledNow(name)} is the trainee now`,
    text: `What ${before} came to is kept on the score sheet.`,
    action: { label: 'Undo', run: () => void undo({ type: 'trainee', name: before }) },
  })
}

/** The same person, spelled better: lesson and results stay. */
export async function correctName(name: string): Promise<void> {
  const { trainee: before } = useMirror.getState().training
  const result = await askTraining<null>({ type: 'renameTrainee', name })
  if (!result.ok) return notifyRefusal('The name was not corrected', result.error)
  notify({
    title: `${before} is called ${calledNow(name)} now`,
    text: 'Everything done so far stays.',
    action: { label: 'Undo', run: () => void undo({ type: 'renameTrainee', name: before }) },
  })
}

async function undo(change: TrainingRequest): Promise<void> {
  const result = await askTraining<null>(change)
  if (!result.ok) notifyRefusal('It was not undone', result.error)
}

function calledNow(name: string): string {
  return name.trim() === '' ? 'Somebody without a name' : name.trim()
}
