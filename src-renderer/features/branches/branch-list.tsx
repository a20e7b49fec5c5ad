import { type KeyboardEvent, useRef } from 'react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { useBeginAt } from '#renderer/ui/use-begin-at.ts'
import type { BranchView } from '#shared/contract/branch.ts'
import { returnTo } from '../scenes/undo.ts'
import { usePeoplesNames } from '../sessions/names.ts'
import styles from './branch-list.module.css'
import { factsOf, lastOf, nameOf } from './branch-words.ts'
import { useBranches } from './use-branches.ts'

/** The newest first; its digit returns to one, Enter to the one that has the focus. */
export function BranchList() {
  const branches = useBranches()
  const names = usePeoplesNames()
  const list = useRef<HTMLOListElement>(null)
  useBeginAt(list, branches !== null)
  if (branches === null) return <EmptyState title="Looking for histories…" />
  if (branches.length === 0) {
    return (
      <EmptyState title="No history was left">
        Step back (,) or restart the scene (R), and what was there can be returned to from here.
      </EmptyState>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const branch = branches[Number(event.key) - 1]
    if (branch !== undefined) choose(branch)
  }
  return (
    <ol ref={list}>
      {branches.map((branch, place) => (
        <li key={branch.id}>
          <button
            type="button"
            className={styles.branch}
            aria-disabled={branch.isReadOnly}
            onKeyDown={onKeyDown}
            onClick={() => choose(branch)}
          >
            <span className={styles.words}>
              <span className={styles.name}>{nameOf(branch)}</span>
              <span className={styles.last}>{lastOf(branch, names)}</span>
              <span className={styles.facts}>{factsOf(branch)}</span>
            </span>
            <Kbd keys={String(place + 1)} />
          </button>
        </li>
      ))}
    </ol>
  )
}

function choose(branch: BranchView): void {
  if (branch.isReadOnly === true) return
  closeDialog()
  void returnTo(branch.id)
}
