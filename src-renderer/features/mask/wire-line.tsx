import { ChevronRight, OctagonX } from 'lucide-react'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import type { SessionLane, Wire } from './lane-state.ts'
import { trailOn, wireState } from './lane-state.ts'
import type { Passing } from './passing.ts'
import styles from './wire-line.module.css'

interface WireLineProps {
  readonly lane: SessionLane
  readonly newest: ContactEntry | undefined
  readonly passing: Passing | null
  readonly wire: Wire
  readonly toRight: boolean
}

/** One stretch of a lane: idle, ringing, talking, blocked, or coloured by what runs over it. */
export function WireLine({ wire, lane, newest, passing, toRight }: WireLineProps) {
  const state = wireState(lane, wire, newest)
  const isInside = wire === 'left-door' || wire === 'right-door'
  return (
    <span
      className={styles.wire}
      data-wire={wire}
      data-state={passing === null ? state : 'idle'}
      data-trail={passing === null ? undefined : trailOn(wire, passing, toRight)}
      data-way={toRight ? 'right' : 'left'}
      aria-hidden
    >
      {state === 'blocked' && passing === null && <OctagonX className={styles.barrier} size={16} />}
      {state === 'idle' && isInside && <ChevronRight className={styles.way} size={14} />}
    </span>
  )
}
