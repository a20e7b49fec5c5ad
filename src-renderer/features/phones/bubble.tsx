import { memo } from 'react'
import { formatShortTime } from '#renderer/ui/format-time.ts'
import heard from '#renderer/ui/heard.module.css'
import type { PhoneMessage } from '#shared/resources/phone.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { useJourneys } from '../mask/journeys.ts'
import styles from './bubble.module.css'
import { ContactSpot } from './contact-spot.tsx'
import { MediaCards } from './media-cards.tsx'

interface BubbleProps {
  readonly message: PhoneMessage
  /** The last of its group. */
  readonly hasTail: boolean
  /** The newest own one tells how far it came. */
  readonly showsState: boolean
  /** What the operator knows of it; undefined for what the platform itself said. */
  readonly contact: ContactEntry | undefined
  readonly isStop: boolean
}

export const Bubble = memo(function Bubble({ message, hasTail, showsState, contact, isStop }: BubbleProps) {
  const sid = contact?.resourceSid
  const isArriving = useJourneys(
    (state) => sid !== undefined && message.direction === 'received' && state.underWay.has(sid),
  )
  return (
    <li className={styles.line} data-direction={message.direction} data-tail={hasTail} data-arriving={isArriving}>
      <ContactSpot
        className={styles.bubble}
        sid={message.sid}
        at={message.at}
        title={formatShortTime(message.at)}
        contact={contact}
        isStop={isStop}
      >
        <span className={heard.only}>{message.direction === 'sent' ? 'You: ' : 'They: '}</span>
        {message.body !== '' && <span className={styles.body}>{message.body}</span>}
        <MediaCards urls={message.mediaUrls} />
      </ContactSpot>
      {message.status === 'failed' && <span className={styles.failed}>Not delivered</span>}
      {showsState && message.status === 'sent' && <span className={styles.state}>Sent</span>}
    </li>
  )
})
