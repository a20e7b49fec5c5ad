import { MousePointerClick } from 'lucide-react'
import { LastAction } from '#renderer/features/code/last-action.tsx'
import { selectionOf } from '#renderer/features/timeline/selection-of.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import styles from './nothing-selected.module.css'
import { read } from './read.ts'
import { readLast } from './read-last.ts'

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
