import { Avatar } from '../phones/avatar.tsx'
import styles from './lane.module.css'
import type { LaneEnd } from './mask-lanes.ts'

/** Where a wire meets the phone of its person; somebody without a phone here has none. */
export function Plug({ end, side }: { readonly end: LaneEnd | null; readonly side: 'left' | 'right' }) {
  return (
    <span className={styles.plug} data-side={side} data-plug aria-hidden>
      {end?.seat != null && <Avatar phone={end} />}
    </span>
  )
}
