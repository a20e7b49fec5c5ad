import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './mode-chips.module.css'

interface ModeChipProps {
  readonly icon: ReactNode
  /** The mode by name: 'Paused'. */
  readonly children: ReactNode
  /** What pressing the × does: 'Let simulated time go on'. */
  readonly leaveLabel: string
  readonly onLeave: () => void
}

/** One mode the simulator is in, with its way out. */
export function ModeChip({ icon, children, leaveLabel, onLeave }: ModeChipProps) {
  return (
    <span className={styles.chip}>
      {icon}
      {children}
      <button type="button" className={styles.leave} aria-label={leaveLabel} onClick={onLeave}>
        <X size={13} aria-hidden />
      </button>
    </span>
  )
}
