import { useLastAction } from '#renderer/state/last-action.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { callOfCommand } from './calls-of-command.ts'
import { SameInCode } from './same-in-code.tsx'

/** What was done last in this window, as a client would have done it. */
export function LastAction() {
  const { command, run } = useLastAction()
  const isOfThisRun = useMirror(({ world }) => world?.run === run)
  const call = command === null || !isOfThisRun ? null : callOfCommand(command)
  if (call === null) return null
  return <SameInCode title="Your last action in code" calls={[{ does: 'Do it', call }]} />
}
