import { Popover } from '@base-ui/react/popover'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { usePacedPart } from '../state/use-paced.ts'
import heard from '../ui/heard.module.css'
import { usePopupContainer } from '../ui/popup-container.ts'
import { Tooltip } from '../ui/tooltip.tsx'
import styles from './leak-badge.module.css'
import { LeakFindings } from './leak-findings.tsx'
import { foundWords, searchedWords } from './leak-words.ts'

/** How many deliveries were searched for the other side's real number, and in how many it was found; pressed, what was found. */
export function LeakBadge() {
  const { leakCount: leaks, checked } = usePacedPart('leaks') ?? { leakCount: 0, checked: 0 }
  const container = usePopupContainer()
  const Icon = leaks === 0 ? ShieldCheck : ShieldAlert
  return (
    <Popover.Root>
      <span role="status" aria-label="Leaks" aria-live={leaks === 0 ? 'off' : 'assertive'}>
        <Tooltip text={`${searchedWords(checked)} ${foundWords(leaks)} Press for the proof.`}>
          <Popover.Trigger className={styles.badge} data-clean={leaks === 0}>
            <Icon size={14} aria-hidden />
            <span>
              leaks {leaks}/{checked} <span className={styles.unit}>checked</span>
              <span className={heard.only}>. {foundWords(leaks)}</span>
            </span>
          </Popover.Trigger>
        </Tooltip>
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
