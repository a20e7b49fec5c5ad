import { subjectOf } from '#renderer/state/lighting.ts'
import type { Selection } from '#renderer/state/selection.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { SessionView } from '#shared/resources/session.ts'
import type { SessionEntry } from '#shared/resources/timeline-entry.ts'
import { barrierOf } from '../mask/journey.ts'
import type { Contacts } from '../phones/contacts.ts'
import { sessionAtHand } from '../sessions/session-at-hand.ts'
import type { TourStep } from './tour-steps.ts'

/** The steps that these events are; `own` tells the session that they speak of. */
export function stepsIn(events: readonly EngineEvent[], own: () => string | undefined): readonly TourStep[] {
  return events.flatMap((event) => stepOf(event, own) ?? [])
}

function stepOf(event: EngineEvent, own: () => string | undefined): TourStep | null {
  if (event.type !== 'timeline.entry') return null
  const { entry } = event
  if (entry.kind === 'session') return hasEnded(entry) && entry.sessionSid === own() ? 'end' : null
  if (entry.kind !== 'message' || entry.from === null) return null
  if (entry.outcome === 'dropped-opt-out') return 'stop'
  return entry.outcome === 'forwarded' ? 'text' : null
}

function hasEnded({ change }: SessionEntry): boolean {
  return change === 'expired' || change === 'closed'
}

/** The step that looking at this is. */
export function stepOfSelecting(selected: Selection | null, contacts: Contacts): TourStep | null {
  const subject = subjectOf(selected)
  if (subject?.kind === 'session') return 'numbers'
  if (subject?.kind === 'alert') return 'why'
  const contact = subject?.kind === 'contact' ? contacts.get(subject.resourceSid) : undefined
  return contact !== undefined && barrierOf(contact) !== null ? 'why' : null
}

/** The session that the steps speak of: of those that have not ended the one used last. */
export function ownSession(sessions: readonly SessionView[], contacts: Contacts): SessionView | undefined {
  const active = sessions.filter(({ status }) => status !== 'closed')
  return sessionAtHand(active, contacts, null)
}
