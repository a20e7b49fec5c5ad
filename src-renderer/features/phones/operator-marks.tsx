import type { CSSProperties } from 'react'
import { isAboutContact, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import type { Selection } from '#renderer/state/selection.ts'
import lit from '#renderer/ui/lit.module.css'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { read } from '../inspector/read.ts'
import { useJourneys } from '../mask/journeys.ts'
import { useHidesCodes } from '../training/hides-codes.ts'
import type { Contacts } from './contacts.ts'
import { useContacts } from './contacts.ts'
import type { Mark } from './mark-words.ts'
import { markOf } from './mark-words.ts'
import styles from './operator-marks.module.css'
import type { MarkPlace } from './place-marks.ts'
import { useMarkPlaces } from './use-mark-places.ts'

interface OperatorMarksProps {
  readonly view: PhoneView
  readonly side: 'left' | 'right'
  /** A call screen is in front of the bubbles. */
  readonly isCovered: boolean
}

interface BubbleMark {
  readonly entry: ContactEntry
  readonly mark: Mark
}

/** What the operator knows and the phone does not: beside each bubble that went nowhere, or on with a warning, why. */
export function OperatorMarks({ view, side, isCovered }: OperatorMarksProps) {
  const contacts = useContacts((state) => state.contacts)
  const marks = isCovered ? [] : marksOf(view, contacts)
  useJourneys((state) => state.current)
  const { ref, places } = useMarkPlaces(marks.map(({ entry }) => entry.resourceSid))
  return (
    <div ref={ref} className={styles.margin} data-side={side} data-marks>
      {places.map((place) => {
        const found = marks.find(({ entry }) => entry.resourceSid === place.sid)
        return found && <MarkFlag key={place.sid} {...found} place={place} />
      })}
    </div>
  )
}

function MarkFlag({ entry, mark, place }: BubbleMark & { readonly place: MarkPlace }) {
  const light = useLight((subject) => isAboutContact(subject, entry))
  const isViewOnly = useViewOnly()
  const code = useHidesCodes() ? null : mark.code
  const contact: Selection = { kind: 'contact', resourceSid: entry.resourceSid }
  return (
    <p
      className={`${styles.mark} ${lit.lit}`}
      data-mark
      data-lit={light}
      data-wide={place.isWide}
      data-bubble-is={whereIs(place.toBubble)}
      style={{ top: place.top, '--over': `${place.over}px`, '--to-bubble': `${place.toBubble}px` } as CSSProperties}
      {...previews(contact)}
    >
      {mark.words} <span className={styles.turn}>· </span>
      {code !== null && <b className={styles.code}>{code}</b>}
      {!isViewOnly && (
        <>
          {code !== null && ' · '}
          <button type="button" className={styles.why} onClick={() => read(contact)}>
            Why?
          </button>
        </>
      )}
    </p>
  )
}

/** px that a bubble may be higher or lower than its mark and still be beside it. */
const beside = 10

function whereIs(toBubble: number): 'above' | 'beside' | 'below' {
  if (Math.abs(toBubble) <= beside) return 'beside'
  return toBubble < 0 ? 'above' : 'below'
}

/** Marks of own messages and calls, oldest first. */
function marksOf(view: PhoneView, contacts: Contacts): readonly BubbleMark[] {
  const own = [
    ...view.messages.filter((message) => message.direction === 'sent'),
    ...view.calls.filter((call) => call.direction === 'dialled'),
  ]
  return own.flatMap(({ sid }) => {
    const entry = contacts.get(sid)
    const mark = entry === undefined ? null : markOf(entry)
    return entry === undefined || mark === null ? [] : [{ entry, mark }]
  })
}
