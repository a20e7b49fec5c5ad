import { MessageSquare, Phone } from 'lucide-react'
import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { useSessions } from '#renderer/state/world.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { ResourceReference } from '#shared/contract/rpc.ts'
import { type ContactEntry, isContactEntry } from '#shared/resources/timeline-entry.ts'
import { callsOfContact } from '../code/calls-of-things.ts'
import { SameInCode } from '../code/same-in-code.tsx'
import { verdictOn } from '../timeline/verdict.ts'
import { VerdictMark } from '../timeline/verdict-mark.tsx'
import { ContactAlerts } from './contact-alerts.tsx'
import { ContactFacts } from './contact-facts.tsx'
import { Heading } from './heading.tsx'
import { MaskedPath } from './masked-path.tsx'
import { ResourceJson } from './resource-json.tsx'
import { Why } from './why.tsx'

interface ContactInspectorProps {
  readonly resourceSid: string
  readonly version: number
}

/** A message or call: what became of it, why, and what is known about it. */
export function ContactInspector({ resourceSid, version }: ContactInspectorProps) {
  const answer = useAnswer(resourceSid, version, () => query({ type: 'timeline.find', key: { resourceSid } }))
  if (answer.kind === 'waiting') return <EmptyState title="Reading it…" />
  if (answer.kind === 'refused') return <ErrorNote title="It cannot be read" error={answer.error} />
  if (!isContactEntry(answer.value))
    return (
      <EmptyState title="It is gone">
        Time was taken back to before it, its session was deleted, or the scene began anew.
      </EmptyState>
    )
  return <Contact entry={answer.value} version={version} />
}

function Contact({ entry, version }: { readonly entry: ContactEntry; readonly version: number }) {
  const sessions = useSessions()
  const verdict = verdictOn(entry)
  const word = entry.kind === 'message' ? 'Message' : 'Call'
  const Icon = entry.kind === 'message' ? MessageSquare : Phone
  return (
    <>
      <Heading icon={<Icon size={17} />} title={`${word} ${verdict.word}`}>
        <TimeText at={entry.at} />
        {(verdict.detail !== null || entry.code !== null) && (
          <VerdictMark verdict={{ ...verdict, word: verdict.detail ?? verdict.word, detail: null }} code={entry.code} />
        )}
      </Heading>
      <MaskedPath entry={entry} />
      {entry.traceId !== null && <Why traceId={entry.traceId} title={`${word} ${verdict.word}`} version={version} />}
      <ContactAlerts resourceSid={entry.resourceSid} version={version} />
      <ContactFacts entry={entry} />
      <SameInCode calls={callsOfContact(entry, sessions)} />
      <ResourceJson references={referencesOf(entry)} version={version} />
    </>
  )
}

function referencesOf(entry: ContactEntry): readonly ResourceReference[] {
  const leg = { kind: entry.kind, sid: entry.resourceSid }
  return entry.interactionSid === null ? [leg] : [{ kind: 'interaction', sid: entry.interactionSid }, leg]
}
