import { personsNumber } from '#renderer/ui/discretion.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { useOnStage } from '../arrange/on-stage.ts'
import { KnownNumber } from '../sessions/known-number.tsx'
import { usePersonName } from '../sessions/person.tsx'
import { Carried } from './carried.tsx'
import { doorMark } from './door.tsx'
import styles from './lane.module.css'
import { standsRight } from './mask-lanes.ts'
import { Plug } from './plug.tsx'

interface StrayRowProps {
  readonly entry: ContactEntry
  readonly from: string
  readonly dialled: string
  readonly isUnderWay: boolean
}

/** A number that somebody dialled although no session of theirs has it. */
export function StrayRow({ entry, from, dialled, isUnderWay }: StrayRowProps) {
  const name = usePersonName(from)
  const seat = useOnStage().indexOf(from)
  const side = standsRight(seat) ? 'right' : 'left'
  return (
    <li className={styles.lane}>
      <p className={styles.outside} data-side={side}>
        <Plug lane="stray" end={{ e164: from, label: name ?? from, seat }} side={side} />
        <span className={styles.loose} data-wire="loose" aria-hidden />
        <span data-door={doorMark(from, dialled)}>
          {name ?? personsNumber(from)} dials <KnownNumber e164={dialled} />
        </span>
      </p>
      {!isUnderWay && <Carried key={entry.resourceSid} entry={entry} />}
    </li>
  )
}
