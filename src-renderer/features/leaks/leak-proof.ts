import { formatDateTime } from '#renderer/ui/format-time.ts'
import { plainMarkdown } from '#shared/exports/plain-markdown.ts'
import type { LeakFinding, LeakReport } from '#shared/resources/leak.ts'

/** What was checked, for somebody who was not there. */
export interface ProofSubject {
  readonly seed: number
  readonly run: number
  /** The last step. */
  readonly seq: number
  /** Simulated ms. */
  readonly now: number
  /** The name of a participant, or null; never a number. */
  readonly nameOf: (participantSid: string) => string | null
}

const searched =
  'Every text, every caller shown and every spoken word that reached a participant was searched for the real number of the other side.'

const surfaces: Record<LeakFinding['surface'], string> = {
  message: 'text',
  'caller-id': 'caller shown',
  caption: 'spoken word',
}

/** The leak detector's proof as a page to file or to send: counts, findings and self-disclosures, numbers masked. */
export function proofAsMarkdown({ checked, leaks, disclosures }: LeakReport, subject: ProofSubject): string {
  const { seed, run, seq, now } = subject
  return [
    '# Leak check',
    searched,
    [
      `- Deliveries checked: ${checked}`,
      `- Leaks: ${leaks.length}`,
      `- Self-disclosures: ${disclosures.length}`,
      `- Run ${run} of seed ${seed}, up to step ${seq}, simulated time ${formatDateTime(now)}`,
    ].join('\n'),
    '## Leaks',
    leaks.length === 0 ? 'None: no real number of the other side was shown to anybody.' : table(leaks, subject),
    '## Self-disclosures',
    disclosures.length === 0
      ? 'None: nobody gave their own number away.'
      : `Numbers that people typed or said themselves, forwarded untouched.\n\n${table(disclosures, subject)}`,
    '',
  ].join('\n\n')
}

/** The same as data. */
export function proofAsJson({ checked, leaks, disclosures }: LeakReport, subject: ProofSubject): string {
  const { seed, run, seq, now } = subject
  const told = (finding: LeakFinding) => ({
    at: new Date(finding.at).toISOString(),
    surface: finding.surface,
    participantSid: finding.participantSid,
    number: finding.leakedIdentifierMasked,
    where: finding.where,
  })
  const proof = {
    searched,
    seed,
    run,
    lastStep: seq,
    simulatedTime: new Date(now).toISOString(),
    checked,
    leaks: leaks.map(told),
    disclosures: disclosures.map(told),
  }
  return `${JSON.stringify(proof, null, 2)}\n`
}

function table(findings: readonly LeakFinding[], { nameOf }: ProofSubject): string {
  const rows = findings.map(({ at, surface, participantSid, leakedIdentifierMasked, where }) =>
    [
      formatDateTime(at),
      surfaces[surface],
      plainMarkdown(nameOf(participantSid) ?? participantSid),
      leakedIdentifierMasked,
      where,
    ].join(' | '),
  )
  return [
    '| When | Where | Reached | Number | Message or call |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}
