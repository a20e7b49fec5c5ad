import { useEffect, useRef } from 'react'
import { isAboutSession, useLight } from '#renderer/state/lighting.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { Carried } from './carried.tsx'
import { Door } from './door.tsx'
import styles from './lane.module.css'
import type { SessionLane } from './lane-state.ts'
import { isRightward, wires } from './lane-state.ts'
import type { Passing } from './passing.ts'
import { Plug } from './plug.tsx'
import { SessionNode } from './session-node.tsx'
import { WireLine } from './wire-line.tsx'

interface LaneProps {
  readonly lane: SessionLane
  /** The newest contact that went along here. */
  readonly newest: ContactEntry | undefined
  /** Something else has begun here since. */
  readonly isPast: boolean
  /** What goes along here right now. */
  readonly passing: Passing | null
}

/** One session as the mask shows it: what the left person dials, the session, what the right person sees, or the other way round. */
export function LaneRow({ lane, newest, isPast, passing }: LaneProps) {
  const ref = useRef<HTMLLIElement>(null)
  const shown = passing?.entry ?? newest
  const toRight = shown === undefined || isRightward(lane, shown)
  const [inSide, outSide] = toRight ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const light = useLight((subject) => isAboutSession(subject, lane.session.sid))

  const isPassed = passing !== null
  useEffect(() => {
    if (isPassed) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isPassed])

  const door = (side: 'left' | 'right') => (
    <Door
      end={lane[side]}
      side={side}
      verb={side === inSide ? 'dials' : 'sees'}
      isPassing={(passing?.at === 'door-in' && side === inSide) || (passing?.at === 'door-out' && side === outSide)}
    />
  )

  return (
    <li ref={ref} className={styles.lane} data-closed={lane.session.status === 'closed'} data-lit={light}>
      <div className={styles.path}>
        <Plug lane={lane.session.sid} end={lane.left} side="left" />
        <Plug lane={lane.session.sid} end={lane.right} side="right" />
        {wires.map((wire) => (
          <WireLine key={wire} wire={wire} lane={lane} newest={newest} passing={passing} toRight={toRight} />
        ))}
        {door('left')}
        <SessionNode session={lane.session} isPassing={passing?.at === 'session'} />
        {door('right')}
      </div>
      <div className={styles.newest}>
        {newest !== undefined && <Carried key={newest.resourceSid} entry={newest} isPast={isPast} />}
      </div>
    </li>
  )
}
