import { NumberTag } from '#renderer/ui/number-tag.tsx'
import type { SessionEntry } from '#shared/resources/timeline-entry.ts'
import { Person } from '../sessions/person.tsx'
import { atBeginning } from '../sessions/session-name.ts'
import { changeWords } from './entry-words.ts'
import styles from './session-sentence.module.css'

interface SessionSentenceProps {
  readonly entry: SessionEntry
  readonly session: string | null
}

/** 'Ride 7 was closed by request', 'Ana joined Ride 7, with +1 415 555 0101 for the other side' */
export function SessionSentence({ entry, session }: SessionSentenceProps) {
  if (entry.person === null) {
    return (
      <span className={styles.sentence}>
        <b>{session !== null && atBeginning(session)}</b> {changeWords[entry.change]}
      </span>
    )
  }
  return (
    <span className={styles.sentence}>
      <Person e164={entry.person} /> {changeWords[entry.change]} <b>{session}</b>
      {entry.number !== null && (
        <>
          with <NumberTag e164={entry.number} kind="masked" compact /> for the other side
        </>
      )}
    </span>
  )
}
