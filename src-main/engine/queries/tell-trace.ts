import { tellDecision } from '#shared/catalog/rules.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import type { Trace } from '#shared/resources/trace.ts'
import type { Database } from '../../store/database.ts'
import { findDecisions, findTimelineEntry } from '../../store/timeline.ts'
import { traceIdOf } from '../../store/trace-id.ts'

/** The decisions of one timeline entry in words; null where no rule decided anything. */
export function tellTrace(db: Database, timelineRow: number): Trace | null {
  const entry = findTimelineEntry(db, timelineRow)
  const decisions = findDecisions(db, timelineRow)
  if (entry === undefined || decisions === undefined) return null
  return { traceId: traceIdOf(timelineRow), outcome: outcomeOf(entry), steps: decisions.map(tellDecision) }
}

function outcomeOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'message':
    case 'call':
      return entry.outcome ?? 'held'
    case 'session':
      return entry.change
    case 'refusal':
      return 'refused'
  }
}
