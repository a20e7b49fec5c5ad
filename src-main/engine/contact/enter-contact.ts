import type { NewEntry } from '../../store/timeline.ts'
import { insertTimelineEntry, updateTimelineDecision } from '../../store/timeline.ts'
import type { Step } from '../step.ts'
import type { SoFar } from './so-far.ts'

/** Writes a message or call into the timeline, or into the entry with which it waited. Answers the row. */
export function enterContact(step: Step, { held }: SoFar, entry: Omit<NewEntry, 'step' | 'at'>): number {
  if (held === null) return insertTimelineEntry(step.db, { step: step.seq, at: step.now, ...entry })
  updateTimelineDecision(step.db, held.timelineRow, entry)
  return held.timelineRow
}
