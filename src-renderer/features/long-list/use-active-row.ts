import { type KeyboardEvent, useState } from 'react'
import { clearSelection, useSelection } from '#renderer/state/selection.ts'
import { rowAfterKey } from './row-keys.ts'
import type { RowOrder } from './use-follow.ts'

interface ActiveRowOptions {
  /** Which list the rows belong to. */
  readonly list: string | null
  readonly total: number
  readonly order: RowOrder
  readonly rowsInView: () => number
  /** Where the first arrow goes: the newest row in view. */
  readonly entrance: () => number
  readonly onMove: (index: number) => void
  readonly onEnter: (index: number) => void
}

interface ActiveRow {
  /** Where the arrows are, by place on screen; null before the first arrow. */
  readonly active: number | null
  readonly setActive: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Arrow keys in a long list. The row is remembered by its place in time, so that newer rows do not move it. */
export function useActiveRow({
  list,
  total,
  order,
  rowsInView,
  entrance,
  onMove,
  onEnter,
}: ActiveRowOptions): ActiveRow {
  const [mark, setMark] = useState<{ readonly list: string | null; readonly place: number } | null>(null)
  const turn = (index: number) => (order === 'oldest-first' ? index : total - 1 - index)
  const active = mark === null || mark.list !== list || mark.place >= total ? null : turn(mark.place)
  const setActive = (index: number) => setMark({ list, place: turn(index) })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && useSelection.getState().selected !== null) clearSelection()
    else if (event.key === 'Enter' && active !== null) onEnter(active)
    else {
      const next = rowAfterKey(event.key, { active, total, rowsInView: rowsInView(), entrance: entrance() })
      if (next === null) return
      setActive(next)
      onMove(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return { active, setActive, onKeyDown }
}
