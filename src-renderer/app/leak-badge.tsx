import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useMirror } from '../state/mirror.ts'
import styles from './leak-badge.module.css'

/** How many deliveries were searched for the other side's real number, and in how many it was found. */
export function LeakBadge() {
  const leaks = useMirror(({ world }) => world?.leaks.leaks.length ?? 0)
  const checked = useMirror(({ world }) => world?.leaks.checked ?? 0)
  const Icon = leaks === 0 ? ShieldCheck : ShieldAlert
  return (
    <span
      className={styles.badge}
      role="status"
      aria-label="Leaks"
      aria-live={leaks === 0 ? 'off' : 'assertive'}
      data-clean={leaks === 0}
      title={`${checked} deliveries checked; a real number of the other side was found in ${leaks}`}
    >
      <Icon size={14} aria-hidden />
      <span>
        leaks {leaks}/{checked}
      </span>
    </span>
  )
}
