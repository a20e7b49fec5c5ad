import { Phone, PhoneMissed } from 'lucide-react'
import { formatShortTime } from '#renderer/ui/format-time.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import styles from './call-entry-line.module.css'
import { isMissed, logWords } from './call-words.ts'
import { ContactSpot } from './contact-spot.tsx'

interface CallEntryLineProps {
  readonly call: PhoneCall
  readonly contact: ContactEntry | undefined
  readonly isStop: boolean
}

/** A call that is over, in its place in the conversation. */
export function CallEntryLine({ call, contact, isStop }: CallEntryLineProps) {
  const Icon = isMissed(call) ? PhoneMissed : Phone
  return (
    <li className={styles.line} data-missed={isMissed(call)}>
      <ContactSpot className={styles.entry} sid={call.sid} at={call.startedAt} contact={contact} isStop={isStop}>
        <Icon size={13} aria-hidden />
        <span>{logWords(call)}</span>
        <time className={styles.time}>{formatShortTime(call.startedAt)}</time>
      </ContactSpot>
    </li>
  )
}
