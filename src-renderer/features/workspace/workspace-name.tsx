import { useMirror } from '#renderer/state/mirror.ts'
import styles from './workspace-name.module.css'

/** The file that keeps the run, and whether it is in there as it is now. Nothing while it has none. */
export function WorkspaceName() {
  const { name, isSaved, isSetAside } = useMirror(({ workspace }) => workspace)
  if (name === null) return null
  return (
    <span className={styles.line}>
      <span className={styles.file}>{name}</span>
      <span className={styles.state} data-saved={isSaved && !isSetAside}>
        {isSetAside ? 'set aside' : isSaved ? 'saved' : 'unsaved'}
      </span>
    </span>
  )
}
