import { Check, ChevronDown, SquarePen } from 'lucide-react'
import { formatNumber } from '#renderer/ui/format-number.ts'
import heard from '#renderer/ui/heard.module.css'
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx'
import styles from './number-chooser.module.css'
import { PeerNumber } from './peer-number.tsx'

interface KnownNumber {
  readonly number: string
  /** Whose number it is here, for the operator: 'Ride 7'; null outside of sessions. */
  readonly session: string | null
  /** Of its thread; null while there is none. */
  readonly last: string | null
}

interface NumberChooserProps {
  readonly peer: string
  readonly known: readonly KnownNumber[]
  /** Numbers with something unread. */
  readonly unread: ReadonlySet<string>
  readonly onChoose: (peer: string) => void
  readonly onTypeNumber: () => void
}

/** Whom this phone writes to: what its owner sees, the number. It switches threads too. */
export function NumberChooser({ peer, known, unread, onChoose, onTypeNumber }: NumberChooserProps) {
  const others = unread.size
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
      {known.map(({ number, session, last }) => (
        <MenuItem
          key={number}
          icon={
            number === peer ? (
              <Check size={14} aria-hidden />
            ) : unread.has(number) ? (
              <span className={styles.dot} />
            ) : null
          }
          onChoose={() => onChoose(number)}
        >
          <PeerNumber e164={number} />
          {session !== null && <span className={styles.session}>{session}</span>}
          {unread.has(number) && <span className={heard.only}>, unread</span>}
          {last !== null && <span className={styles.last}>{last}</span>}
        </MenuItem>
      ))}
      {known.length > 0 && <MenuSeparator />}
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
