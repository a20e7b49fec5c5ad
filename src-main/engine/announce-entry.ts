import { findTimelineEntry } from '../store/timeline.ts'
import type { Step } from './step.ts'

/** Tells readers of a timeline entry as it is now. */
export function announceEntry(step: Step, timelineRow: number): void {
  const entry = findTimelineEntry(step.db, timelineRow)
  if (entry !== undefined) step.emit({ type: 'timeline.entry', entry })
}
