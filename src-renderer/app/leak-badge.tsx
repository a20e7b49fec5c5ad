import { Popover } from '@base-ui/react/popover'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { usePacedPart } from '../state/use-paced.ts'
import { usePopupContainer } from '../ui/popup-container.ts'
import styles from './leak-badge.module.css'
import { LeakFindings } from './leak-findings.tsx'

/** How many deliveries were searched for the other side's real number, and in how many it was found; pressed, what was found. */
export function LeakBadge() {
  const { leakCount: leaks, checked } = usePacedPart('leaks') ?? { leakCount: 0, checked: 0 }
  const container = usePopupContainer()
  const Icon = leaks === 0 ? ShieldCheck : ShieldAlert
  return (
    <Popover.Root>
      <span role="status" aria-label="Leaks" aria-live={leaks === 0 ? 'off' : 'assertive'}>
        <Popover.Trigger
          className={styles.badge}
          data-clean={leaks === 0}
          title={`${checked} deliveries checked; a real number of the other side was found in ${leaks}`}
        >
          <Icon size={14} aria-hidden />
          <span>
            leaks {leaks}/{checked}
          </span>
        </Popover.Trigger>
      </span>
      <Popover.Portal container={container}>
        <Popover.Positioner className={styles.positioner} align="end" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>Leak detector</Popover.Title>
            <LeakFindings />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
