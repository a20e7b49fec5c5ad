import { memo } from 'react'
import { isAboutContact, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import { formatShortTime } from '#renderer/ui/format-time.ts'
import heard from '#renderer/ui/heard.module.css'
import { pageKey } from '#renderer/ui/page-key.ts'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { PhoneMessage } from '#shared/resources/phone.ts'
import { useJourneys } from '../mask/journeys.ts'
import styles from './bubble.module.css'
import type { ContactEntry } from './contacts.ts'
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
  const isViewOnly = useViewOnly()
  const sid = contact?.resourceSid
  const light = useLight((subject) => contact !== undefined && isAboutContact(subject, contact))
  const itself: Selection | undefined = sid === undefined ? undefined : { kind: 'contact', resourceSid: sid }
  const isArriving = useJourneys(
    (state) => sid !== undefined && message.direction === 'received' && state.underWay.has(sid),
  )
  const show = () => itself !== undefined && !isViewOnly && select(itself)
  return (
    <li
      className={styles.line}
      data-direction={message.direction}
      data-tail={hasTail}
      data-arriving={isArriving}
      data-lit={light}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone, the handle inside does the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse alone, the handle inside does the same by keyboard */}
      <div
        className={styles.bubble}
        data-bubble={pageKey(message.sid)}
        title={formatShortTime(message.at)}
        onClick={show}
        {...previews(itself)}
      >
        <span className={heard.only}>{message.direction === 'sent' ? 'You: ' : 'They: '}</span>
        {message.body !== '' && <span className={styles.body}>{message.body}</span>}
        <MediaCards urls={message.mediaUrls} />
        {contact !== undefined && !isViewOnly && (
          <button
            type="button"
            className={styles.handle}
            data-handle
            tabIndex={isStop ? 0 : -1}
            aria-label={`What became of it, ${formatShortTime(message.at)}`}
            aria-pressed={light === 'selected'}
            onClick={show}
          />
        )}
      </div>
      {message.status === 'failed' && <span className={styles.failed}>Not delivered</span>}
      {showsState && message.status === 'sent' && <span className={styles.state}>Sent</span>}
    </li>
  )
})
