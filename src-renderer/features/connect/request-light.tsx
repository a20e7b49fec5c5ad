import { useMirror } from '#renderer/state/mirror.ts'
import heard from '#renderer/ui/heard.module.css'
import styles from './request-light.module.css'

/** Blinks with each request that a client makes; who prefers no motion gets their number. */
export function RequestLight() {
  const requests = useMirror(({ traffic }) => traffic.requests)
  return (
    <>
      <span key={requests} className={styles.light} data-lit={requests > 0} aria-hidden />
      {requests > 0 && (
        <span className={styles.count}>
          {requests.toLocaleString('en')}
          <span className={heard.only}> requests so far</span>
        </span>
      )}
    </>
  )
}
