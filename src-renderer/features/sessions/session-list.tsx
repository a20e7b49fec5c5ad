import { useMirror } from '#renderer/state/mirror.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { NewSessionButton } from '../create/new-session-button.tsx'
import { NumberList } from './number-list.tsx'
import styles from './session-list.module.css'
import { SessionRows } from './session-rows.tsx'

/** The side column: sessions with what can be done with them, and below the numbers they use. */
export function SessionList() {
  const isLoading = useMirror(({ world }) => world === null)
  const isEmpty = useMirror(({ world }) => world?.sessions.length === 0)
  return (
    <nav className={styles.panel} aria-label="Sessions">
      <header className={styles.header}>
        <h2 className={styles.title}>Sessions</h2>
        <NewSessionButton />
      </header>
      <div className={styles.sessions}>
        {isLoading && <EmptyState title="Reading the sessions…" />}
        {isEmpty && (
          <EmptyState title="No sessions yet">
            A session joins two people for a while and gives each a number for the other. Press New session to make one.
          </EmptyState>
        )}
        {!isLoading && !isEmpty && <SessionRows />}
      </div>
      <NumberList />
    </nav>
  )
}
