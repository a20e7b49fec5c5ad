import { query } from '#renderer/state/host.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'

/** The newest row of the timeline; null while it is empty. */
export async function readLast(): Promise<Result<TimelineEntry | null>> {
  const first = await query({ type: 'timeline.rows', limit: 1 })
  if (!first.ok) return first
  if (first.value.total === 0) return ok(null)
  const last = await query({ type: 'timeline.rows', offset: first.value.total - 1, limit: 1 })
  return last.ok ? ok(last.value.items[0] ?? null) : last
}
