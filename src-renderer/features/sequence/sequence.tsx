import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { useRun } from '#renderer/state/world.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { SessionView } from '#shared/resources/session.ts'
import { JoinButton } from '../create/join-button.tsx'
import { Ladder } from './ladder.tsx'
import { sequenceOf } from './sequence-model.ts'
import { useShownSession } from './use-shown-session.ts'

const mostRows = 200

/** One session as a ladder: who sent what to which number, and what arrived as whose. */
export function Sequence() {
  const session = useShownSession()
  if (session === undefined) {
    return (
      <EmptyState title="No session to draw" action={<JoinButton />}>
        A session joins two people. What passes through it is drawn here, step by step.
      </EmptyState>
    )
  }
  return <SessionSequence session={session} />
}

function SessionSequence({ session }: { readonly session: SessionView }) {
  const run = useRun()
  const version = usePaced('timelineVersion')
  const answer = useAnswer(`${run} ${session.sid}`, version, () =>
    query({ type: 'timeline.session', sessionSid: session.sid, limit: mostRows }),
  )
  if (answer.kind === 'waiting') return <EmptyState title="Reading what passed through it…" />
  if (answer.kind === 'refused') return <ErrorNote title="The session cannot be drawn" error={answer.error} />
  return (
    <Ladder session={session} sequence={sequenceOf(session, answer.value)} isCut={answer.value.length === mostRows} />
  )
}
