import { Check } from 'lucide-react'
import { usePhones, useSessions } from '#renderer/state/world.ts'
import heard from '#renderer/ui/heard.module.css'
import { MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx'
import { lastWords } from './last-words.ts'
import styles from './number-chooser.module.css'
import { PeerNumber } from './peer-number.tsx'
import { numbersKnownTo, sessionsBehind, threadsOf } from './threads.ts'

interface KnownNumbersProps {
  readonly own: string
  readonly peer: string
  readonly unread: readonly string[]
  readonly onChoose: (peer: string) => void
}

/** The numbers that a phone can write to: each with whose it is here, for the operator, and how its thread ends. */
export function KnownNumbers({ own, peer, unread, onChoose }: KnownNumbersProps) {
  const view = usePhones().find(({ phone }) => phone.e164 === own)
  const sessions = useSessions()
  if (view === undefined) return null
  const numbers = numbersKnownTo(view, sessions)
  const threads = threadsOf(view)
  return (
    <>
      {numbers.map((number) => {
        const session = sessionsBehind(own, number, sessions)
        const last = lastWords(threads.find((thread) => thread.peer === number))
        return (
          <MenuItem
            key={number}
            icon={
              number === peer ? (
                <Check size={14} aria-hidden />
              ) : unread.includes(number) ? (
                <span className={styles.dot} />
              ) : null
            }
            onChoose={() => onChoose(number)}
          >
            <PeerNumber e164={number} />
            {session !== null && <span className={styles.session}>{session}</span>}
            {unread.includes(number) && <span className={heard.only}>, unread</span>}
            {last !== null && <span className={styles.last}>{last}</span>}
          </MenuItem>
        )
      })}
      {numbers.length > 0 && <MenuSeparator />}
    </>
  )
}
