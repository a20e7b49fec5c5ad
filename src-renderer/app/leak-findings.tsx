import { Popover } from '@base-ui/react/popover'
import type { LeakFinding, LeakSummary } from '#shared/resources/leak.ts'
import { explain } from '../features/inspector/explain.ts'
import { ProofButtons } from '../features/leaks/proof-buttons.tsx'
import { useContacts } from '../features/phones/contacts.ts'
import { Person } from '../features/sessions/person.tsx'
import { useMirror } from '../state/mirror.ts'
import { TimeText } from '../ui/time-text.tsx'
import styles from './leak-badge.module.css'
import { foundWords, searchedWords } from './leak-words.ts'

const shown = 8
const nothing: LeakSummary = { checked: 0, leakCount: 0, disclosureCount: 0, leaks: [], disclosures: [] }
const places: Record<LeakFinding['surface'], string> = {
  message: 'in a message to',
  'caller-id': 'as the caller shown to',
  caption: 'spoken in a call to',
}

/** What the leak detector looked at and what it found; each finding leads to its message or call. */
export function LeakFindings() {
  const report = useMirror(({ world }) => world?.leaks ?? nothing)
  const { checked, leakCount, disclosureCount } = report
  return (
    <>
      <Popover.Description className={styles.text}>{searchedWords(checked)}</Popover.Description>
      <Findings title={foundWords(leakCount)} findings={report.leaks} />
      <Findings
        title={
          disclosureCount === 0 ? 'Nobody gave theirs away.' : `People gave theirs away ${times(disclosureCount)}:`
        }
        findings={report.disclosures}
      />
      <ProofButtons />
    </>
  )
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly LeakFinding[] }) {
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.slice(-shown).map((finding) => (
            <li key={`${finding.where} ${finding.participantSid} ${finding.surface} ${finding.at}`}>
              <Popover.Close className={styles.finding} onClick={() => showContact(finding.where)}>
                <TimeText at={finding.at} /> {finding.leakedIdentifierMasked} {places[finding.surface]}{' '}
                <Reader participantSid={finding.participantSid} />
              </Popover.Close>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Reader({ participantSid }: { readonly participantSid: string }) {
  const e164 = useMirror(
    ({ world }) =>
      world?.sessions.flatMap(({ participants }) => participants).find(({ sid }) => sid === participantSid)?.identifier,
  )
  return e164 === undefined ? 'somebody who left' : <Person e164={e164} />
}

/** A finding names the leg it was on, which may be the reached one. */
function showContact(sid: string): void {
  const entry = [...useContacts.getState().contacts.values()].find(({ reachedSid }) => reachedSid === sid)
  explain({ kind: 'contact', resourceSid: entry?.resourceSid ?? sid })
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count.toLocaleString('en')} times`
}
