import { ArrowDown } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useMemo } from 'react'
import { formatDay, formatShortTime } from '#renderer/ui/format-time.ts'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { Bubble } from './bubble.tsx'
import { CallEntryLine } from './call-entry-line.tsx'
import { useContacts } from './contacts.ts'
import styles from './conversation.module.css'
import type { ContactsOnPhone } from './find-contact.ts'
import { contactsOnPhone } from './find-contact.ts'
import type { ThreadItem } from './group-bubbles.ts'
import { threadItems } from './group-bubbles.ts'
import { useStickToEnd } from './use-stick-to-end.ts'

interface ConversationProps {
  readonly view: PhoneView
  /** Null while this person knows no number. */
  readonly peer: string | null
  /** Something else on the phone is being announced: a call. */
  readonly isQuiet: boolean
}

const nothingYet = 'Nothing here yet. Write below, or ring this number.'
const noNumberYet = 'No session has given this phone a number to write to.'
const tryOne = 'Type any number above to see what happens.'

/** The thread with one number, newest at the bottom. */
export function Conversation({ view, peer, isQuiet }: ConversationProps) {
  const items = useMemo(() => (peer === null ? [] : threadItems(view, peer)), [view, peer])
  const contacts = useContacts((state) => state.contacts)
  const known = useMemo(() => contactsOnPhone(view, contacts), [view, contacts])
  const isViewOnly = useViewOnly()
  const { ref, unseen, toEnd, onScroll } = useStickToEnd(items.length)
  return (
    <div className={styles.thread}>
      <div
        ref={ref}
        role="log"
        aria-label="Conversation"
        aria-live={isQuiet ? 'off' : 'polite'}
        className={styles.log}
        onScroll={onScroll}
        onKeyDown={moveAlong}
      >
        {items.length === 0 && <p className={styles.empty}>{emptyWords(peer !== null, isViewOnly)}</p>}
        <ol className={styles.list}>
          {items.map((item, index) => (
            <Line key={item.key} item={item} known={known} isStop={index === items.length - 1} />
          ))}
        </ol>
      </div>
      {unseen > 0 && (
        <button type="button" className={styles.pill} onClick={toEnd}>
          <ArrowDown size={12} aria-hidden /> {unseen} new
        </button>
      )}
    </div>
  )
}

function emptyWords(hasPeer: boolean, isViewOnly: boolean): string {
  if (isViewOnly) return hasPeer ? 'Nothing here yet.' : noNumberYet
  return hasPeer ? nothingYet : `${noNumberYet} ${tryOne}`
}

interface LineProps {
  readonly item: ThreadItem
  readonly known: ContactsOnPhone
  /** The one line that Tab stops at; arrows lead on from there. */
  readonly isStop: boolean
}

function Line({ item, known, isStop }: LineProps) {
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
          contact={known.get(item.message.sid)}
          isStop={isStop}
        />
      )
    case 'call':
      return <CallEntryLine call={item.call} contact={known.get(item.call.sid)} isStop={isStop} />
  }
}

const ways: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const way = ways[event.key]
  if (way === undefined) return
  const handles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-handle]')]
  const here = handles.findIndex((handle) => handle.matches(':focus'))
  const next = here === -1 ? undefined : handles[here + way]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
