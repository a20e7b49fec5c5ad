import { CalendarClock, TriangleAlert } from 'lucide-react'
import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { formatDateTime } from '#renderer/ui/format-time.ts'
import { TimeText } from '#renderer/ui/time-text.tsx'
import { moreInfo } from '#shared/catalog/codes.ts'
import {
  isContactEntry,
  type RefusalEntry,
  type SessionChange,
  type SessionEntry,
  type TimelineEntry,
} from '#shared/resources/timeline-entry.ts'
import { NumbersInText } from '../sessions/numbers-in-text.tsx'
import { atBeginning, useSessionName } from '../sessions/session-name.ts'
import { SessionSentence } from '../timeline/session-sentence.tsx'
import { ContactInspector } from './contact-inspector.tsx'
import styles from './entry-inspector.module.css'
import { Facts } from './facts.tsx'
import { FurtherReading } from './further-reading.tsx'
import { Heading } from './heading.tsx'
import { Section } from './section.tsx'
import { SessionLink } from './session-link.tsx'
import { Why } from './why.tsx'

/** A timeline row that is neither message nor call: a session that changed, a refused request. */
export function EntryInspector({ row, version }: { readonly row: number; readonly version: number }) {
  const answer = useAnswer(String(row), version, () => query({ type: 'timeline.find', key: { row } }))
  if (answer.kind === 'waiting') return <EmptyState title="Reading the row…" />
  if (answer.kind === 'refused') return <ErrorNote title="The row cannot be read" error={answer.error} />
  if (answer.value === null)
    return <EmptyState title="The row is gone">The scene began anew, or went back to before it.</EmptyState>
  return <OneEntry entry={answer.value} version={version} />
}

function OneEntry({ entry, version }: { readonly entry: TimelineEntry; readonly version: number }) {
  const session = useSessionName(entry.sessionSid)
  if (isContactEntry(entry)) return <ContactInspector resourceSid={entry.resourceSid} version={version} />
  const title = titleOf(entry, session ?? 'A session')
  return (
    <>
      <Heading
        icon={entry.kind === 'session' ? <CalendarClock size={17} /> : <TriangleAlert size={17} />}
        title={title}
      >
        <TimeText at={entry.at} />
        {entry.kind === 'refusal' && <code>{entry.code}</code>}
      </Heading>
      {entry.kind === 'session' && (
        <div className={styles.sentence}>
          <SessionSentence entry={entry} session={session} />
        </div>
      )}
      {entry.kind === 'refusal' && (
        <Section title="Answer">
          <p className={styles.answer}>
            <NumbersInText text={entry.text} />
          </p>
          <FurtherReading codes={[entry.code]} href={moreInfo(entry.code)}>
            {`Public page on ${entry.code}`}
          </FurtherReading>
        </Section>
      )}
      {entry.traceId !== null && <Why traceId={entry.traceId} title={title} version={version} />}
      <Section title="Facts">
        <Facts
          facts={[
            ['When', formatDateTime(entry.at)],
            ['Session', entry.sessionSid === null ? null : <SessionLink key="session" sessionSid={entry.sessionSid} />],
            ['Step', entry.step],
          ]}
        />
      </Section>
    </>
  )
}

const titles = {
  created: 'was opened',
  joined: 'got a participant',
  left: 'lost a participant',
  closed: 'was closed',
  expired: 'expired',
  reopened: 'was re-opened',
  deleted: 'was deleted',
} as const satisfies Record<SessionChange, string>

function titleOf(entry: SessionEntry | RefusalEntry, session: string): string {
  return entry.kind === 'session' ? `${atBeginning(session)} ${titles[entry.change]}` : 'Request refused'
}
