import { Avatar } from '../phones/avatar.tsx'
import styles from './lane.module.css'
import { plugKey } from './lead-ends.ts'
import type { LaneEnd } from './mask-lanes.ts'

interface PlugProps {
  readonly lane: string
  readonly end: Pick<LaneEnd, 'e164' | 'label' | 'seat'> | null
  readonly side: 'left' | 'right'
}

/** Where a wire meets the phone of its person; somebody without a phone here has none. */
export function Plug({ lane, end, side }: PlugProps) {
  return (
    <span className={styles.plug} data-side={side} data-plug={plugKey(lane, side)} aria-hidden>
      {end?.seat != null && <Avatar phone={end} />}
    </span>
  )
}
