import { useNow } from '#renderer/state/clock.ts'
import { type Mirror, useMirror } from '#renderer/state/mirror.ts'
import { formatDay, formatTime } from '#renderer/ui/format-time.ts'
import styles from './clock-readout.module.css'

/** Simulated time, set apart so that nobody takes it for the wall clock. */
export function ClockReadout() {
  const now = useNow()
  const state = useMirror(stateOf)
  const rate = useMirror(({ world }) => world?.clock.rate ?? 1)
  const words = {
    lost: 'connection lost',
    held: 'waits for a webhook',
    paused: 'paused',
    running: `running ×${rate}`,
  }[state]
  return (
    <div className={styles.readout} data-state={state}>
      <span className={styles.label}>
        <span className={styles.light} aria-hidden />
        <span>simulated time, {words}</span>
      </span>
      <time className={styles.time} dateTime={new Date(now).toISOString()}>
        <span className={styles.day}>{formatDay(now)}</span> <span className={styles.clock}>{formatTime(now)}</span>
      </time>
    </div>
  )
}

function stateOf({ link, world }: Mirror): 'lost' | 'held' | 'paused' | 'running' {
  if (link === 'lost' || world === null) return 'lost'
  return world.clock.heldBy === null ? world.clock.mode : 'held'
}
