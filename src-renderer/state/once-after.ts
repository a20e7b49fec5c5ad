import { useMirror } from './mirror.ts'

/** Does it once a run has come after that one: what could be undone in it cannot be any more. */
export function onceAfter(run: number, doIt: () => void): void {
  const isOver = () => (useMirror.getState().world?.run ?? 0) > run
  const stop = useMirror.subscribe(() => {
    if (!isOver()) return
    stop()
    doIt()
  })
}
