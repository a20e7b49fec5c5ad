import { select, useSelection } from '#renderer/state/selection.ts'
import { formatShortTime } from '#renderer/ui/format-time.ts'
import { useJourneys } from '../mask/journeys.ts'
import styles from './bubble.module.css'
import type { ContactEntry } from './contacts.ts'
import type { ThreadItem } from './group-bubbles.ts'
import { MediaCards } from './media-cards.tsx'

interface BubbleProps {
  readonly item: Extract<ThreadItem, { kind: 'message' }>
  /** What the operator knows of it; undefined for what the platform itself said. */
  readonly contact: ContactEntry | undefined
  readonly isStop: boolean
}

export function Bubble({ item, contact, isStop }: BubbleProps) {
  const { message, hasTail, showsState } = item
  const sid = contact?.resourceSid
  const isLit = useSelection(
    ({ selected }) => sid !== undefined && selected?.kind === 'contact' && selected.resourceSid === sid,
  )
  const isArriving = useJourneys(
    (state) => sid !== undefined && message.direction === 'received' && state.underWay.has(sid),
  )
  const show = () => sid !== undefined && select({ kind: 'contact', resourceSid: sid })
  return (
    <li
      className={styles.line}
      data-direction={message.direction}
      data-tail={hasTail}
      data-arriving={isArriving}
      data-lit={isLit}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone, the handle inside does the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse alone, the handle inside does the same by keyboard */}
      <div className={styles.bubble} data-bubble={message.sid} title={formatShortTime(message.at)} onClick={show}>
        <span className={styles.heard}>{message.direction === 'sent' ? 'You: ' : 'They: '}</span>
        {message.body !== '' && <span className={styles.body}>{message.body}</span>}
        <MediaCards urls={message.mediaUrls} />
        {contact !== undefined && (
          <button
            type="button"
            className={styles.handle}
            data-handle
            tabIndex={isStop ? 0 : -1}
            aria-label={`What became of it, ${formatShortTime(message.at)}`}
            aria-pressed={isLit}
            onClick={show}
          />
        )}
      </div>
      {message.status === 'failed' && <span className={styles.failed}>Not delivered</span>}
      {showsState && message.status === 'sent' && <span className={styles.state}>Sent</span>}
    </li>
  )
}
