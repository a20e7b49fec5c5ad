import { FileDown } from 'lucide-react'
import styles from './drop-overlay.module.css'
import { fileKinds } from './file-kinds.ts'
import { useDrop } from './use-drop.ts'

/** Files may be dropped anywhere; while one is held over the window, it says what it takes. */
export function DropOverlay() {
  if (!useDrop()) return null
  return (
    <div className={styles.overlay}>
      <div className={styles.card}>
        <FileDown size={32} aria-hidden />
        <p className={styles.title}>Drop it here</p>
        <ul className={styles.kinds}>
          {fileKinds.map(({ name, extensions }) => (
            <li key={name}>
              {name} <span className={styles.extensions}>{extensions.join(' ')}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
