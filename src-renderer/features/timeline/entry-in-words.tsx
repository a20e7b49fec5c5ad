import { CalendarClock, MessageSquare, Phone, TriangleAlert } from 'lucide-react'
import { TimeText } from '#renderer/ui/time-text.tsx'
import { type ContactEntry, isContactEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { ContactNumber } from '../sessions/contact-number.tsx'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { Person } from '../sessions/person.tsx'
import { useSessionName } from '../sessions/session-name.ts'
import styles from './entry-in-words.module.css'
import { SessionSentence } from './session-sentence.tsx'
import { verdictOn } from './verdict.ts'
import { VerdictMark } from './verdict-mark.tsx'

const icons = { message: MessageSquare, call: Phone, session: CalendarClock, refusal: TriangleAlert } as const

/** A row of the timeline as one sentence, for where there are no columns. */
export function EntryWords({ entry }: { readonly entry: TimelineEntry }) {
  const session = useSessionName(entry.sessionSid)
  const Icon = icons[entry.kind]
  return (
    <span className={styles.entry}>
      <Icon size={14} aria-hidden />
      <TimeText at={entry.at} />
      {isContactEntry(entry) ? (
        <ContactWords entry={entry} />
      ) : entry.kind === 'session' ? (
        <SessionSentence entry={entry} session={session} />
      ) : (
        <span>
          <NumbersInText text={entry.text} />
        </span>
      )}
    </span>
  )
}

function ContactWords({ entry }: { readonly entry: ContactEntry }) {
  return (
    <>
      {entry.from === null ? <span>Your system</span> : <Person e164={entry.from} />}
      <span>{entry.kind === 'message' ? 'wrote' : 'called'}</span>
      {entry.kind === 'message' && entry.body !== '' && <q className={styles.body}>{entry.body}</q>}
      {entry.dialled !== null && (
        <>
          {entry.kind === 'message' && <span>to</span>}
          <ContactNumber entry={entry} end="dialled" compact />
        </>
      )}
      <VerdictMark verdict={verdictOn(entry)} code={entry.code} short />
    </>
  )
}
