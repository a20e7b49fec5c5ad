import { Phone, PhoneMissed } from 'lucide-react'
import { isAboutContact, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import { formatShortTime } from '#renderer/ui/format-time.ts'
import { pageKey } from '#renderer/ui/page-key.ts'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'
import styles from './call-entry-line.module.css'
import { isMissed, logWords } from './call-words.ts'
import type { ContactEntry } from './contacts.ts'

interface CallEntryLineProps {
  readonly call: PhoneCall
  readonly contact: ContactEntry | undefined
  readonly isStop: boolean
}

/** A call that is over, in its place in the conversation. */
export function CallEntryLine({ call, contact, isStop }: CallEntryLineProps) {
  const isViewOnly = useViewOnly()
  const sid = contact?.resourceSid
  const light = useLight((subject) => contact !== undefined && isAboutContact(subject, contact))
  const itself: Selection | undefined = sid === undefined ? undefined : { kind: 'contact', resourceSid: sid }
  const Icon = isMissed(call) ? PhoneMissed : Phone
  const show = () => itself !== undefined && !isViewOnly && select(itself)
  return (
    <li className={styles.line} data-missed={isMissed(call)} data-lit={light}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone, the handle inside does the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse alone, the handle inside does the same by keyboard */}
      <div className={styles.entry} data-bubble={pageKey(call.sid)} onClick={show} {...previews(itself)}>
        <Icon size={13} aria-hidden />
        <span>{logWords(call)}</span>
        <time className={styles.time}>{formatShortTime(call.startedAt)}</time>
        {contact !== undefined && !isViewOnly && (
          <button
            type="button"
            className={styles.handle}
            data-handle
            tabIndex={isStop ? 0 : -1}
            aria-label={`What became of it, ${formatShortTime(call.startedAt)}`}
            aria-pressed={light === 'selected'}
            onClick={show}
          />
        )}
      </div>
    </li>
  )
}
