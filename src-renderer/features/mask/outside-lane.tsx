import { Unplug } from 'lucide-react'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { ownerName } from '../phones/owner.ts'
import { Carried } from './carried.tsx'
import styles from './lane.module.css'
import type { Lane } from './mask-lanes.ts'
import { standsRight } from './mask-lanes.ts'
import { Plug } from './plug.tsx'

interface OutsideLaneProps {
  readonly lane: Extract<Lane, { kind: 'outside' }>
  readonly newest: ContactEntry | undefined
  /** Something else has begun here since. */
  readonly isPast: boolean
}

/** A person whom no session carries. */
export function OutsideLane({ lane, newest, isPast }: OutsideLaneProps) {
  const side = standsRight(lane.seat) ? 'right' : 'left'
  return (
    <li className={styles.lane}>
      <p className={styles.outside} data-side={side}>
        <Plug lane={lane.e164} end={lane} side={side} />
        <span className={styles.loose} data-wire="loose" aria-hidden />
        <Unplug size={15} data-outside aria-hidden />
        <span data-outside>
          <b>{ownerName(lane)}</b> is out of session
        </span>
      </p>
      {newest !== undefined && <Carried key={newest.resourceSid} entry={newest} isPast={isPast} />}
    </li>
  )
}
