import { Unplug, VenetianMask } from 'lucide-react'
import { useMirror } from '../state/mirror.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import styles from './waiting.module.css'

/** Before the first batch; silent where that comes at once. */
export function Waiting() {
  const lost = useMirror(({ link }) => link === 'lost')
  if (!lost) {
    return (
      <div className={styles.late}>
        <EmptyState icon={<VenetianMask size={20} />} title="The stage is being set…" />
      </div>
    )
  }
  return (
    <EmptyState icon={<Unplug size={20} />} title="No connection to the simulator">
      It is not running, or this address lacks the token of its run. Open the address that it printed when it started.
      It is tried again by itself.
    </EmptyState>
  )
}
