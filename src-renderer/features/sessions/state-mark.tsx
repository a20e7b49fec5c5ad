import heard from '#renderer/ui/heard.module.css'
import type { SessionState } from '#shared/machines/session-machine.ts'
import styles from './state-mark.module.css'
import { stateWords } from './state-words.ts'

/** A session's state by shape: full, ring, dashed ring. With its word for readers, or written out beside it. */
export function StateMark({ state, written = false }: { readonly state: SessionState; readonly written?: boolean }) {
  return (
    <span className={styles.mark} data-state={state}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
        <circle cx="6" cy="6" r="4.25" className={styles.shape} />
      </svg>
      <span className={written ? styles.word : heard.only}>{stateWords[state]}</span>
    </span>
  )
}
