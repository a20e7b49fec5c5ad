import { query } from '#renderer/state/host.ts'
import { subjectOf } from '#renderer/state/lighting.ts'
import { isSame, select, useSelection } from '#renderer/state/selection.ts'
import { selectionOf } from '../timeline/selection-of.ts'

const mostRows = 1000

/** Selects the timeline's event before (-1) or after (1) the selected one; with none selected, the newest. */
export async function selectNeighbour(step: -1 | 1): Promise<void> {
  const newest = await query({ type: 'timeline.rows', offset: 0, limit: 1 })
  if (!newest.ok) return
  const rows = await query({
    type: 'timeline.rows',
    offset: Math.max(0, newest.value.total - mostRows),
    limit: mostRows,
  })
  if (!rows.ok) return
  const places = rows.value.items.map(selectionOf)
  const subject = subjectOf(useSelection.getState().selected)
  const at = places.findLastIndex((place) => isSame(subject, place))
  const next = at === -1 ? places.at(-1) : places[at + step]
  if (next !== undefined) select(next)
}
