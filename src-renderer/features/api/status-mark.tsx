import { toneOf } from './request-words.ts'
import styles from './status-mark.module.css'

interface StatusMarkProps {
  readonly status: number
  /** Error code of the answer. */
  readonly code: number | null
}

/** How a request was answered: HTTP status and, for a refusal, its code. */
export function StatusMark({ status, code }: StatusMarkProps) {
  return (
    <span className={styles.mark} data-tone={toneOf(status)}>
      <b className={styles.status}>{status}</b>
      {code !== null && <span className={styles.code}>{code}</span>}
    </span>
  )
}
