import type { EngineEvent } from '#shared/contract/event.ts'

/** The newest events, for readers who come late. Their numbers have no gap. */
export interface EventLog {
  append(events: readonly EngineEvent[]): void
  /** Those numbered above `seq`, or `gone` when some of them are no longer kept. */
  after(seq: number): readonly EngineEvent[] | 'gone'
}

interface EarlierEvents {
  /** The newest of them. */
  readonly events: readonly EngineEvent[]
  /** Number of the last one. */
  readonly eventSeq: number
}

/** Keeps at least `kept` events, and never more than twice as many. */
export function createEventLog(kept: number, earlier: EarlierEvents = { events: [], eventSeq: 0 }): EventLog {
  let events = [...earlier.events]
  return {
    append(more) {
      for (const event of more) events.push(event)
      if (events.length >= 2 * kept) events = events.slice(-kept)
    },
    after(seq) {
      const first = events[0]
      if (first === undefined) return seq < earlier.eventSeq ? 'gone' : []
      if (seq < first.seq - 1) return 'gone'
      return events.slice(Math.max(0, seq - first.seq + 1))
    },
  }
}
