import { subjectOf } from '#renderer/state/lighting.ts'
import type { Selection } from '#renderer/state/selection.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { barrierOf } from '../mask/journey.ts'
import type { Contacts } from '../phones/contacts.ts'
import { sessionAtHand } from '../sessions/session-at-hand.ts'
import type { TourStep } from './tour-steps.ts'

/** The steps that these events are, as the sessions stand. */
export function stepsIn(events: readonly EngineEvent[], sessions: readonly SessionView[]): readonly TourStep[] {
  return events.flatMap((event) => stepOf(event, sessions) ?? [])
}

function stepOf(event: EngineEvent, sessions: readonly SessionView[]): TourStep | null {
  if (event.type !== 'timeline.entry') return null
  const { entry } = event
  if (entry.kind !== 'message' || entry.from === null) return null
  switch (entry.outcome) {
    case 'forwarded':
      return 'text'
    case 'dropped-opt-out':
      return 'stop'
    case 'out-of-session':
      return wasInEnded(sessions, entry.from) ? 'end' : null
    default:
      return null
  }
}

/** Whether somebody was in a session that has come to its end. */
export function wasInEnded(sessions: readonly SessionView[], e164: string): boolean {
  return sessions.some(
    ({ status, participants }) => status === 'closed' && participants.some(({ identifier }) => identifier === e164),
  )
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
