import { BatteryFull, SignalHigh } from 'lucide-react'
import { memo } from 'react'
import { useNow } from '#renderer/state/clock.ts'
import { formatShortTime } from '#renderer/ui/format-time.ts'
import styles from './status-strip.module.css'

/** The top of the glass: simulated time, and what phones show there. */
export const StatusStrip = memo(function StatusStrip() {
  return (
    <div className={styles.strip}>
      <span>{formatShortTime(useNow())}</span>
      <span className={styles.island} aria-hidden />
      <span className={styles.icons} aria-hidden>
        <SignalHigh size={12} />
        <BatteryFull size={14} />
      </span>
    </div>
  )
})
