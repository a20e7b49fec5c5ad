import { SessionList } from '../features/sessions/session-list.tsx'
import { TourCard } from '../features/tour/tour-card.tsx'
import styles from './sessions-column.module.css'

/** Sessions and numbers, and under them the first steps of somebody new. */
export function SessionsColumn() {
  return (
    <div className={styles.column}>
      <SessionList />
      <TourCard />
    </div>
  )
}
