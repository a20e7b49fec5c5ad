import { MousePointerClick } from 'lucide-react'
import { query } from '#renderer/state/host.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ok, type Result } from '#shared/contract/result.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { LastAction } from '../code/last-action.tsx'
import { selectionOf } from '../timeline/selection-of.ts'
import styles from './nothing-selected.module.css'
import { read } from './read.ts'

/** What there is to click, with the last thing that happened at hand. */
export function NothingSelected({ version }: { readonly version: number }) {
  const answer = useAnswer('last', version, readLast)
  const last = answer.kind === 'known' ? answer.value : null
  return (
    <div className={styles.nothing}>
      <EmptyState
        icon={<MousePointerClick size={18} />}
        title="Nothing selected"
        action={last !== null && <Button onClick={() => read(selectionOf(last))}>Explain what happened last</Button>}
      >
        Click a bubble, a timeline row, a session or a number to see what it is, and why it went as it did.
      </EmptyState>
      <LastAction />
    </div>
  )
}

async function readLast(): Promise<Result<TimelineEntry | null>> {
  const first = await query({ type: 'timeline.rows', limit: 1 })
  if (!first.ok) return first
  if (first.value.total === 0) return ok(null)
  const last = await query({ type: 'timeline.rows', offset: first.value.total - 1, limit: 1 })
  return last.ok ? ok(last.value.items[0] ?? null) : last
}
