import { ArrowRight, OctagonX, Phone } from 'lucide-react'
import { isAboutContact, useLight } from '#renderer/state/lighting.ts'
import { previews } from '#renderer/state/previews.ts'
import { type Selection, select } from '#renderer/state/selection.ts'
import lit from '#renderer/ui/lit.module.css'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { pageKey } from '#renderer/ui/page-key.ts'
import { Pressable } from '#renderer/ui/pressable.tsx'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { ContactNumber } from '../sessions/contact-number.tsx'
import { verdictOn } from '../timeline/verdict.ts'
import { useHidesCodes } from '../training/hides-codes.ts'
import styles from './carried.module.css'
import { barrierOf } from './journey.ts'

interface CarriedProps {
  readonly entry: ContactEntry
  /** Something else has begun since: it goes, and leaves its room for what comes. */
  readonly isPast?: boolean
}

/** The newest thing a lane carried: whose number went in, which came out, or what stopped it. */
export function Carried({ entry, isPast = false }: CarriedProps) {
  const barrier = barrierOf(entry)
  const hidesCode = useHidesCodes() && entry.code !== null
  const light = useLight((subject) => isAboutContact(subject, entry))
  const contact: Selection = { kind: 'contact', resourceSid: entry.resourceSid }
  return (
    <Pressable
      className={`${styles.carried} ${lit.lit}`}
      data-carried={pageKey(entry.resourceSid)}
      data-lit={light}
      data-past={isPast}
      {...previews(contact)}
      data-stopped={barrier !== null}
      onClick={() => select(contact)}
    >
      <span className={styles.numbers}>
        {entry.from === null ? (
          <span className={styles.api}>your system</span>
        ) : (
          <NumberTag e164={entry.from} kind="real" className={styles.number} />
        )}
        {barrier === null ? (
          <ArrowRight className={styles.becomes} size={14} aria-label="becomes" />
        ) : (
          <OctagonX className={styles.stop} size={15} aria-label="stopped" />
        )}
        {barrier === null ? (
          <ContactNumber entry={entry} end="shownAs" className={styles.number} />
        ) : (
          <span className={styles.rule}>
            {hidesCode ? verdictOn(entry).word : barrier.rule}
            {entry.code !== null && !hidesCode && <b className={styles.code}> · {entry.code}</b>}
          </span>
        )}
      </span>
      <What entry={entry} />
    </Pressable>
  )
}

function What({ entry }: { readonly entry: ContactEntry }) {
  if (entry.kind === 'message')
    return <span className={styles.body}>{entry.body === '' ? 'a picture' : `“${entry.body}”`}</span>
  return (
    <span className={styles.body}>
      <Phone size={11} aria-hidden /> call, {verdictOn(entry).word}
    </span>
  )
}
