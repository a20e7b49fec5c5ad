import { subjectOf } from '#renderer/state/lighting.ts'
import type { Selection } from '#renderer/state/selection.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import { barrierOf } from '../mask/journey.ts'
import type { Contacts } from '../phones/contacts.ts'
import type { TourStep } from './tour-steps.ts'

/** The steps that these events are. */
export function stepsIn(events: readonly EngineEvent[]): readonly TourStep[] {
  return events.flatMap((event) => stepOf(event) ?? [])
}

function stepOf(event: EngineEvent): TourStep | null {
  if (event.type !== 'timeline.entry') return null
  const { entry } = event
  if (entry.kind === 'session') return entry.change === 'expired' || entry.change === 'closed' ? 'end' : null
  if (entry.kind !== 'message' || entry.from === null) return null
  if (entry.outcome === 'dropped-opt-out') return 'stop'
  return entry.outcome === 'forwarded' ? 'text' : null
}

/** The step that looking at this is. */
export function stepOfSelecting(selected: Selection | null, contacts: Contacts): TourStep | null {
  const subject = subjectOf(selected)
  if (subject?.kind === 'session') return 'numbers'
  if (subject?.kind === 'alert') return 'why'
  const contact = subject?.kind === 'contact' ? contacts.get(subject.resourceSid) : undefined
  return contact !== undefined && barrierOf(contact) !== null ? 'why' : null
}
