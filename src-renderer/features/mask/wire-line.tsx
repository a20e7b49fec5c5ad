import { ChevronRight, OctagonX } from 'lucide-react'
import type { ContactEntry } from '../phones/contacts.ts'
import { stops } from './journey.ts'
import type { SessionLane, Wire } from './lane-state.ts'
import { wireState, wires } from './lane-state.ts'
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

/** The stretches behind what passes: under the real number up to the session, under the masked one from there on. */
function trailOn(wire: Wire, passing: Passing, toRight: boolean): 'real' | 'masked' | undefined {
  const stretch = toRight ? wires.indexOf(wire) : wires.length - 1 - wires.indexOf(wire)
  if (stretch >= stops.indexOf(passing.at)) return undefined
  return stretch < 2 ? 'real' : 'masked'
}
