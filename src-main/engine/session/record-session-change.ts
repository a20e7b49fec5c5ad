import type { Decision } from '#shared/catalog/decision.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { Session } from '#shared/resources/session.ts'
import type { SessionChange } from '#shared/resources/timeline-entry.ts'
import { insertTimelineEntry } from '../../store/timeline.ts'
import { announceEntry } from '../announce-entry.ts'
import type { Step } from '../step.ts'

interface Circumstances {
  /** Who joined or left. */
  readonly participant?: Participant
  /** What the rules decided on it. */
  readonly decisions?: readonly Decision[]
}

/** Writes a turn in a session's life into the timeline, with the name that people know it by then. Answers its row. */
export function recordSessionChange(
  step: Step,
  session: Session,
  change: SessionChange,
  { participant, decisions = [] }: Circumstances = {},
): number {
  const row = insertTimelineEntry(step.db, {
    step: step.seq,
    at: step.now,
    kind: 'session',
    state: change,
    serviceSid: session.serviceSid,
    sessionSid: session.sid,
    person: participant?.identifier ?? null,
    shownAs: participant?.proxyIdentifier ?? null,
    ...(session.uniqueName !== null && { body: session.uniqueName }),
    ...(decisions.length > 0 && { decisions }),
  })
  announceEntry(step, row)
  return row
}
