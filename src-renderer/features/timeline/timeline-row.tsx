import { CalendarClock, MessageSquare, Phone, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { shallow } from 'zustand/shallow'
import { isContactEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { RowTime } from '../long-list/row-time.tsx'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { useSessionName } from '../sessions/session-name.ts'
import { useHidesCodes } from '../training/hides-codes.ts'
import { ContactCells } from './contact-cells.tsx'
import { kindWords } from './entry-words.ts'
import { SessionSentence } from './session-sentence.tsx'
import styles from './timeline-row.module.css'
import { WhyHint } from './why-hint.tsx'

const icons = { message: MessageSquare, call: Phone, session: CalendarClock, refusal: TriangleAlert } as const

interface TimelineRowProps {
  readonly entry: TimelineEntry
  /** The row above is of another day, or out of sight. */
  readonly isNewDay: boolean
}

/** The cells of one timeline row. Rows that main sends again unchanged are not drawn again. */
export const TimelineRow = memo(
  Row,
  (before, after) => before.isNewDay === after.isNewDay && shallow(before.entry, after.entry),
)

function Row({ entry, isNewDay }: TimelineRowProps) {
  const session = useSessionName(entry.sessionSid)
  const hidesCodes = useHidesCodes()
  const Icon = icons[entry.kind]
  return (
    <>
      <RowTime at={entry.at} isNewDay={isNewDay} />
      <td className={styles.kind}>
        <Icon size={14} aria-hidden />
        <span>{kindWords[entry.kind]}</span>
      </td>
      {isContactEntry(entry) ? (
        <ContactCells entry={entry} session={session} />
      ) : (
        <td className={styles.sentence}>
          {entry.kind === 'session' ? (
            <SessionSentence entry={entry} session={session} />
          ) : (
            <span className={styles.refusal}>
              {!hidesCodes && <code>{entry.code}</code>} <NumbersInText text={entry.text} />
            </span>
          )}
        </td>
      )}
      <td className={styles.why}>{entry.traceId !== null && <WhyHint />}</td>
    </>
  )
}
