import { ChevronRight, UserRound } from 'lucide-react'
import { personsNumber, useShownText } from '#renderer/ui/discretion.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { ReadLine } from './read-transcript.ts'
import styles from './transcript-reader.module.css'

/** One line: when, who reached whom through which numbers and session, what became of it, and the words. */
export function TranscriptRow({ line }: { readonly line: ReadLine }) {
  const { at, kind, from, dialled, session, shownAs, to, outcome, code, text } = line
  const shownText = useShownText()
  return (
    <li className={styles.line}>
      <TimeText at={at} shape="full" />
      <span className={styles.kind}>{kind}</span>
      <span className={styles.way}>
        <Person name={from} />
        <Masked e164={dialled} />
        {session !== '' && <b>{shownText(session)}</b>}
        <Masked e164={shownAs} />
        {to !== '' && <ChevronRight size={13} aria-hidden />}
        <Person name={to} />
      </span>
      <span className={styles.outcome}>{[outcome, code].filter((part) => part !== '').join(' · ')}</span>
      {text !== '' && <q className={styles.text}>{shownText(text)}</q>}
    </li>
  )
}

function Person({ name }: { readonly name: string }) {
  if (name === '') return null
  return (
    <span className={styles.person}>
      <UserRound size={13} aria-hidden /> {name.replace(/\+\d{7,}/, personsNumber)}
    </span>
  )
}

function Masked({ e164 }: { readonly e164: string }) {
  return e164 === '' ? null : <NumberTag e164={e164} kind="masked" compact />
}
