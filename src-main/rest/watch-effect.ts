import type { EngineEvent } from '#shared/contract/event.ts'
import type { LoggedRequest, RequestEffect } from '#shared/resources/logged-request.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import type { Simulator } from '../simulator/simulator.ts'

type Effect = Pick<LoggedRequest, 'steps' | 'changed'>

const none: Effect = { steps: null, changed: null }

/** Begins to watch what a request changes, once the simulator has caught up. Reading requests are not watched. */
export function watchEffect(simulator: Simulator, method: string): () => Effect {
  if (method === 'GET') return () => none
  const { eventSeq } = simulator.status()
  return () => {
    const events = simulator.eventsAfter(eventSeq)
    return events === 'gone' ? none : effectOf(events)
  }
}

function effectOf(events: readonly EngineEvent[]): Effect {
  const [first, last] = [events[0], events.at(-1)]
  if (first === undefined || last === undefined) return none
  return { steps: { run: first.run, from: first.step, to: last.step }, changed: changeIn(events) }
}

/** A message or call says more than its session, and a session more than its rows in the timeline. */
function changeIn(events: readonly EngineEvent[]): RequestEffect | null {
  const entries = events.flatMap((event) => (event.type === 'timeline.entry' ? [event.entry] : []))
  const contact = entries.find(isContactEntry)
  if (contact !== undefined) return { kind: 'contact', resourceSid: contact.resourceSid }
  const session = events.find((event) => event.type === 'session.changed')
  if (session !== undefined) return { kind: 'session', sessionSid: session.session.sid }
  const [entry] = entries
  if (entry !== undefined) return { kind: 'entry', row: entry.row }
  const number = events.find((event) => event.type === 'number.changed')
  return number === undefined ? null : { kind: 'number', e164: number.number.e164 }
}
