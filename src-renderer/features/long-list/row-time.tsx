import { formatShortDay } from '#renderer/ui/format-time.ts'
import heard from '#renderer/ui/heard.module.css'
import { TimeText } from '#renderer/ui/time-text.tsx'
import styles from './row-time.module.css'

interface RowTimeProps {
  /** Simulated ms. */
  readonly at: number
  readonly isNewDay: boolean
}

/** When a row happened. Its day can be seen where a new one begins, and is read aloud with every row. */
export function RowTime({ at, isNewDay }: RowTimeProps) {
  return (
    <td className={styles.when}>
      <span className={isNewDay ? styles.day : heard.only}>{formatShortDay(at)} </span>
      <span className={styles.time}>
        <TimeText at={at} />
      </span>
    </td>
  )
}
