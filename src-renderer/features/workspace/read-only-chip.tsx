import { History } from 'lucide-react'
import { useMirror } from '#renderer/state/mirror.ts'
import { Tooltip } from '#renderer/ui/tooltip.tsx'
import styles from './read-only-chip.module.css'

/** Says that the history of this workspace was made by an earlier version. It cannot be left: it is what the file is. */
export function ReadOnlyChip() {
  const upTo = useMirror(({ workspace }) => workspace.readOnlyTo)
  if (upTo === 0) return null
  const text = `History read-only: made by an earlier version: up to step ${upTo} it can be read, but not gone back to.`
  return (
    <Tooltip text={text}>
      <button type="button" className={styles.chip} aria-label={text}>
        <History size={13} aria-hidden />
        <span className={styles.words}>History read-only</span>
      </button>
    </Tooltip>
  )
}
