import { ArrowRight, Server } from 'lucide-react'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { ContactNumber } from '../sessions/contact-number.tsx'
import { Person } from '../sessions/person.tsx'
import styles from './masked-path.module.css'

/** The masking of one message or call in two sentences: what the one dialled, what the other saw. */
export function MaskedPath({ entry }: { readonly entry: ContactEntry }) {
  const isMessage = entry.kind === 'message'
  return (
    <div className={styles.path}>
      {entry.from === null || entry.dialled === null ? (
        <p className={styles.side}>
          <Server size={14} aria-hidden /> Your system {isMessage ? 'sent it' : 'called'} through the API
        </p>
      ) : (
        <p className={styles.side}>
          <Person e164={entry.from} /> {isMessage ? 'wrote to' : 'dialled'}{' '}
          <ContactNumber entry={entry} end="dialled" />
        </p>
      )}
      {entry.reached !== null && entry.shownAs !== null && (
        <p className={styles.side}>
          <ArrowRight size={14} aria-hidden />
          <Person e164={entry.reached} /> {sawWord(entry)} <ContactNumber entry={entry} end="shownAs" />
        </p>
      )}
      {entry.kind === 'message' && entry.body !== '' && <blockquote className={styles.body}>{entry.body}</blockquote>}
    </div>
  )
}

function sawWord(entry: ContactEntry): string {
  return entry.outcome === 'failed' ? 'would have seen' : 'sees'
}
