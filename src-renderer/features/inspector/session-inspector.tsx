import { CalendarClock } from 'lucide-react'
import { query } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { SessionView } from '#shared/resources/session.ts'
import { callsOfSession } from '../code/calls-of-things.ts'
import { SameInCode } from '../code/same-in-code.tsx'
import { RefusalNote } from '../sessions/refusal-note.tsx'
import { Remaining } from '../sessions/remaining.tsx'
import { atBeginning, sessionName, useSessionName } from '../sessions/session-name.ts'
import { StateMark } from '../sessions/state-mark.tsx'
import { AddPersonButton } from './add-person-button.tsx'
import { Heading } from './heading.tsx'
import { ParticipantList } from './participant-list.tsx'
import { ResourceJson } from './resource-json.tsx'
import { Section } from './section.tsx'
import { SessionActions } from './session-actions.tsx'
import { SessionChart } from './session-chart.tsx'
import { SessionFacts } from './session-facts.tsx'

/** A session: where it is in its life, who is in it, its dates, and what can be done with it. */
export function SessionInspector({ sessionSid, version }: { readonly sessionSid: string; readonly version: number }) {
  const mirrored = useMirror(({ world }) => world?.sessions.find((session) => session.sid === sessionSid))
  if (mirrored !== undefined) return <OneSession session={mirrored} version={version} />
  return <OlderSession sessionSid={sessionSid} version={version} />
}

/** One that closed so long ago that the window was not told of it. */
function OlderSession({ sessionSid, version }: { readonly sessionSid: string; readonly version: number }) {
  const answer = useAnswer(sessionSid, version, () => query({ type: 'session.find', sessionSid }))
  const name = useSessionName(sessionSid)
  if (answer.kind === 'waiting') return <EmptyState title="Reading the session…" />
  if (answer.kind === 'refused' || answer.value === null) {
    return (
      <EmptyState title={`${atBeginning(name ?? 'The session')} is gone`}>
        It was deleted, on request or because it closed longer ago than sessions are kept, or the scene began anew.
        Stepping the clock back brings it again.
      </EmptyState>
    )
  }
  return <OneSession session={answer.value} version={version} />
}

function OneSession({ session, version }: { readonly session: SessionView; readonly version: number }) {
  return (
    <>
      <Heading icon={<CalendarClock size={17} />} title={sessionName(session)}>
        <StateMark state={session.status} written />
        <Remaining session={session} />
      </Heading>
      <SessionActions session={session} />
      <RefusalNote sessionSid={session.sid} />
      <Section title="State">
        <SessionChart session={session} />
      </Section>
      <Section title="People">
        <ParticipantList participants={session.participants} isClosed={session.status === 'closed'} />
        <AddPersonButton session={session} />
      </Section>
      <SessionFacts session={session} />
      <SameInCode calls={callsOfSession(session)} />
      <ResourceJson references={[{ kind: 'session', sid: session.sid }]} version={version} />
    </>
  )
}
