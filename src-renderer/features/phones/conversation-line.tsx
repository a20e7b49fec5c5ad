import { memo } from 'react'
import { shallow } from 'zustand/shallow'
import { formatDay, formatShortTime } from '#renderer/ui/format-time.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { Bubble } from './bubble.tsx'
import { CallEntryLine } from './call-entry-line.tsx'
import styles from './conversation.module.css'
import type { ThreadItem } from './thread-items.ts'

interface ConversationLineProps {
  readonly item: ThreadItem
  readonly contact: ContactEntry | undefined
  /** The one line that Tab stops at; arrows lead on from there. */
  readonly isStop: boolean
}

/** One line of a conversation. Items are made anew with each message, most of them with the same in them. */
export const ConversationLine = memo(
  Line,
  (before, after) =>
    before.isStop === after.isStop && before.contact === after.contact && shallow(before.item, after.item),
)

function Line({ item, contact, isStop }: ConversationLineProps) {
  switch (item.kind) {
    case 'moment':
      return (
        <li className={styles.moment}>
          {item.isNewDay && <b>{formatDay(item.at)}</b>} {formatShortTime(item.at)}
        </li>
      )
    case 'message':
      return (
        <Bubble
          message={item.message}
          hasTail={item.hasTail}
          showsState={item.showsState}
          contact={contact}
          isStop={isStop}
        />
      )
    case 'call':
      return <CallEntryLine call={item.call} contact={contact} isStop={isStop} />
  }
}
