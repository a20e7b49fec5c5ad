import { select, useSelection } from '#renderer/state/selection.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { Contacts } from './contacts.ts'
import { useContacts } from './contacts.ts'
import type { Mark } from './mark-words.ts'
import { markOf } from './mark-words.ts'
import styles from './operator-marks.module.css'
import { useMarkPlaces } from './use-mark-places.ts'

interface OperatorMarksProps {
  readonly view: PhoneView
  readonly side: 'left' | 'right'
  /** A call screen is in front of the bubbles. */
  readonly isCovered: boolean
}

interface BubbleMark {
  readonly sid: string
  readonly mark: Mark
}

/** What the operator knows and the phone does not: beside each bubble that went nowhere, why. */
export function OperatorMarks({ view, side, isCovered }: OperatorMarksProps) {
  const contacts = useContacts((state) => state.contacts)
  const marks = isCovered ? [] : marksOf(view, contacts)
  const { ref, places } = useMarkPlaces(marks.map((one) => one.sid))
  return (
    <div ref={ref} className={styles.margin} data-side={side}>
      {places.map((place) => {
        const found = marks.find((one) => one.sid === place.sid)
        return found && <MarkFlag key={place.sid} sid={place.sid} mark={found.mark} top={place.top} />
      })}
    </div>
  )
}

function MarkFlag({ sid, mark, top }: BubbleMark & { readonly top: number }) {
  const isLit = useSelection(({ selected }) => selected?.kind === 'contact' && selected.resourceSid === sid)
  return (
    <p className={styles.mark} data-lit={isLit} style={{ top }}>
      {mark.words}{' '}
      {mark.code !== null && (
        <>
          · <b className={styles.code}>{mark.code}</b>{' '}
        </>
      )}
      ·{' '}
      <button type="button" className={styles.why} onClick={() => select({ kind: 'contact', resourceSid: sid })}>
        Why?
      </button>
    </p>
  )
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
    return mark === null ? [] : [{ sid, mark }]
  })
}
