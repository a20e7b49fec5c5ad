import { useShallow } from 'zustand/react/shallow'
import { useNow } from '#renderer/state/clock.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { formatDuration } from '#renderer/ui/format-duration.ts'
import { type NextDue, nextDue } from './next-due.ts'
import styles from './next-due-text.module.css'

/** `next: Ride 7 expires in 12 min`; of a name that is too long only the beginning, so that the time is always told. */
export function NextDueText() {
  const due = useMirror(useShallow(({ world }) => (world === null ? null : nextDue(world))))
  return (
    <div className={styles.place}>
      <p className={styles.next}>
        <span className={styles.word}>next: </span>
        {due === null ? <span className={styles.what}>nothing is due</span> : <Due {...due} />}
      </p>
    </div>
  )
}

function Due({ at, what, does }: NextDue) {
  const now = useNow()
  return (
    <>
      <span className={styles.what}>{what}</span>{' '}
      <span className={styles.when}>
        {does !== null && <span className={styles.does}>{does} </span>}
        in {formatDuration(at - now)}
      </span>
    </>
  )
}
