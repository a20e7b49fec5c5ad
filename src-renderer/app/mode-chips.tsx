import { Pause, X } from 'lucide-react'
import { run } from '../features/clock/clock-actions.ts'
import { useMirror } from '../state/mirror.ts'
import styles from './mode-chips.module.css'

/** Every mode the simulator is in, by name, each with its way out; always in the same place. */
export function ModeChips() {
  const paused = useMirror(({ world }) => world?.clock.mode === 'paused')
  if (!paused) return null
  return (
    <span className={styles.chip}>
      <Pause size={12} aria-hidden />
      Paused
      <button type="button" className={styles.leave} aria-label="Let simulated time go on" onClick={run}>
        <X size={13} aria-hidden />
      </button>
    </span>
  )
}
