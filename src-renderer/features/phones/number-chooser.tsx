import { ChevronDown, SquarePen } from 'lucide-react'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { Menu, MenuItem } from '#renderer/ui/menu.tsx'
import { KnownNumbers } from './known-numbers.tsx'
import styles from './number-chooser.module.css'
import { PeerNumber } from './peer-number.tsx'

interface NumberChooserProps {
  readonly own: string
  readonly peer: string
  /** Numbers with something unread. */
  readonly unread: readonly string[]
  readonly onChoose: (peer: string) => void
  readonly onTypeNumber: () => void
}

/** Whom this phone writes to: what its owner sees, the number. It switches threads too. */
export function NumberChooser({ own, peer, unread, onChoose, onTypeNumber }: NumberChooserProps) {
  const others = unread.length
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.trigger}
          aria-label={`To ${formatNumber(peer)}${others > 0 ? `, ${others} unread elsewhere` : ''}`}
        >
          <PeerNumber e164={peer} />
          {others > 0 && (
            <span className={styles.unread} aria-hidden>
              {others}
            </span>
          )}
          <ChevronDown size={13} aria-hidden className={styles.chevron} />
        </button>
      }
    >
      <KnownNumbers own={own} peer={peer} unread={unread} onChoose={onChoose} />
      <MenuItem
        icon={<SquarePen size={14} aria-hidden />}
        hint="any number, to see what happens"
        onChoose={onTypeNumber}
      >
        Another number…
      </MenuItem>
    </Menu>
  )
}
