import { useShallow } from 'zustand/react/shallow'
import { useNow } from '#renderer/state/clock.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { formatDuration } from '#renderer/ui/format-duration.ts'
import { nextDue } from './next-due.ts'
import styles from './next-due-text.module.css'

/** `next: Ride 7 expires in 12 min` */
export function NextDueText() {
  const due = useMirror(useShallow(({ world }) => (world === null ? null : nextDue(world))))
  const now = useNow()
  return (
    <div className={styles.place}>
      <p className={styles.next}>
        <span className={styles.word}>next: </span>
        {due === null ? 'nothing is due' : `${due.what} in ${formatDuration(due.at - now)}`}
      </p>
    </div>
  )
}
