import { X } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { anywhere, focusAfter } from '../ui/keep-focus.ts'
import styles from './mode-chips.module.css'

interface ModeChipProps {
  readonly icon: ReactNode
  /** The mode by name: 'Paused'. */
  readonly children: ReactNode
  /** What pressing the × does: 'Let simulated time go on'. */
  readonly leaveLabel: string
  readonly onLeave: () => void
  /** `accent` where it is nothing unusual for the simulation. */
  readonly tone?: 'warn' | 'accent'
}

/** One mode the simulator or its window is in, with its way out. */
export function ModeChip({ icon, children, leaveLabel, onLeave, tone = 'warn' }: ModeChipProps) {
  const leave = (event: MouseEvent) => {
    focusAfter(event.currentTarget as Element, ...anywhere)
    onLeave()
  }
  return (
    <span className={styles.chip} data-tone={tone} data-mode>
      <span className={styles.icon}>{icon}</span>
      {children}
      <button type="button" className={styles.leave} aria-label={leaveLabel} onClick={leave}>
        <X size={13} aria-hidden />
      </button>
    </span>
  )
}
