import { useMirror } from '#renderer/state/mirror.ts'
import { onceAfter } from '#renderer/state/once-after.ts'
import { notify, withdraw } from '#renderer/ui/notify.ts'
import type { Result } from '#shared/contract/result.ts'
import { stepBack } from './clock-actions.ts'

/** Does it and says so, with a way back for as long as nothing else has happened. */
export async function undoable<Value>(done: string, act: () => Promise<Result<Value>>): Promise<Result<Value>> {
  const { run, seq } = now()
  const result = await act()
  if (!result.ok) return result
  const notice = { title: done, action: { label: 'Undo', run: () => undo({ run, seq: seq + 1 }) } }
  notify(notice)
  onceAfter(run, () => withdraw(notice))
  return result
}

function undo(moment: ReturnType<typeof now>): void {
  const { run, seq } = now()
  if (run === moment.run && seq === moment.seq) return void stepBack()
  notify({
    title: 'More has happened since',
    text: 'Step back, beside the clock, takes away the last thing first.',
  })
}

/** Which step of which run is the last one. */
function now() {
  const { run = 0, seq = 0 } = useMirror.getState().world ?? {}
  return { run, seq }
}
