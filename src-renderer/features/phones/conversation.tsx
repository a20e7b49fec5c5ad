import { ArrowDown } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useMemo } from 'react'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { useContacts } from './contacts.ts'
import { contactsOnPhone } from './contacts-on-phone.ts'
import styles from './conversation.module.css'
import { ConversationLine } from './conversation-line.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { type ThreadItem, threadItems } from './thread-items.ts'
import { useDrawnLines } from './use-drawn-lines.ts'
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
  const last = items.at(-1)?.key ?? ''
  const { ref, leftAt, toEnd, onScroll } = useStickToEnd(last)
  const { drawn, isFilling, fill } = useDrawnLines(items, ref, leftAt === null)
  const unseen = leftAt === null ? 0 : countAfter(items, leftAt)
  return (
    <div className={styles.thread}>
      <div
        ref={ref}
        role="log"
        aria-label="Conversation"
        aria-live={isQuiet || isFilling ? 'off' : 'polite'}
        className={styles.log}
        onScroll={() => {
          onScroll()
          fill()
        }}
        onKeyDown={moveAlong}
      >
        {items.length === 0 && <NothingYet>{emptyWords(peer !== null, isViewOnly)}</NothingYet>}
        <ol className={styles.list}>
          {drawn.map((item) => (
            <ConversationLine key={item.key} item={item} contact={known.get(item.key)} isStop={item.key === last} />
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

/** Messages and calls after a line; all of them once the line itself is gone. */
function countAfter(items: readonly ThreadItem[], key: string | number): number {
  const after = items.slice(items.findIndex((item) => item.key === key) + 1)
  return after.filter(({ kind }) => kind !== 'moment').length
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
