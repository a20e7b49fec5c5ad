import { ChevronRight, Server } from 'lucide-react'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { ContactNumber } from '../sessions/contact-number.tsx'
import { Person } from '../sessions/person.tsx'
import { useHidesCodes } from '../training/hides-codes.ts'
import styles from './timeline-row.module.css'
import { verdictOn } from './verdict.ts'
import { VerdictMark } from './verdict-mark.tsx'

interface ContactCellsProps {
  readonly entry: ContactEntry
  readonly session: string | null
}

/** Who, the number they used, the session, the number the other side saw, who: the masking in one line. What nobody saw stands in the place of those who would have. */
export function ContactCells({ entry, session }: ContactCellsProps) {
  const hidesCode = useHidesCodes()
  const isHeard = entry.shownAs !== null || entry.reached !== null
  const body = entry.kind === 'message' && entry.body !== '' && <span className={styles.body}>“{entry.body}”</span>
  return (
    <>
      <td className={styles.person}>
        {entry.from === null ? (
          <span className={styles.system}>
            <Server size={13} aria-hidden />
            your system
          </span>
        ) : (
          <Person e164={entry.from} />
        )}
      </td>
      <td className={styles.number}>
        {entry.dialled !== null && (
          <>
            <Arrow />
            <ContactNumber entry={entry} end="dialled" compact />
          </>
        )}
      </td>
      <td className={styles.session}>{session ?? <span className={styles.none}>no session</span>}</td>
      {isHeard ? (
        <>
          <td className={styles.number}>
            {entry.shownAs !== null && (
              <>
                <ContactNumber entry={entry} end="shownAs" compact />
                <Arrow />
              </>
            )}
          </td>
          <td className={styles.person}>{entry.reached !== null && <Person e164={entry.reached} />}</td>
        </>
      ) : (
        <td className={styles.unheard}>{body}</td>
      )}
      <td className={styles.outcome}>
        <VerdictMark verdict={verdictOn(entry)} code={hidesCode ? null : entry.code} />
        {isHeard && body}
      </td>
    </>
  )
}

function Arrow() {
  return <ChevronRight size={14} className={styles.arrow} aria-hidden />
}
