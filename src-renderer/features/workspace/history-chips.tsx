import { History } from 'lucide-react'
import { useMirror } from '#renderer/state/mirror.ts'
import { Tooltip } from '#renderer/ui/tooltip.tsx'
import styles from './history-chips.module.css'

/** What cannot be done with the history, or takes long. Neither can be left: it is what the run is. */
export function HistoryChips() {
  const readOnlyTo = useMirror(({ workspace }) => workspace.readOnlyTo)
  const replaysFrom = useMirror(({ workspace }) => workspace.replaysFrom)
  const readOnly = `It was made by an earlier version: up to step ${inFull(readOnlyTo)} it can be read, but not gone back to.`
  const replay = `This run has grown too large for further checkpoints, so a step back plays everything after step ${inFull(replaysFrom)} again.`
  return (
    <>
      {readOnlyTo > 0 && <HistoryChip words="History read-only" why={readOnly} />}
      {replaysFrom !== null && <HistoryChip words="Going back is slow" why={replay} />}
    </>
  )
}

function inFull(step: number | null): string {
  return (step ?? 0).toLocaleString('en')
}

function HistoryChip({ words, why }: { readonly words: string; readonly why: string }) {
  const text = `${words}. ${why}`
  return (
    <Tooltip text={text}>
      <button type="button" className={styles.chip} aria-label={text}>
        <History size={13} aria-hidden />
        <span className={styles.words}>{words}</span>
      </button>
    </Tooltip>
  )
}
