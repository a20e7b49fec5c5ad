import { query } from '#renderer/state/host.ts'
import { subjectOf } from '#renderer/state/lighting.ts'
import { select, useSelection } from '#renderer/state/selection.ts'
import { selectionOf } from '../timeline/selection-of.ts'
import { placeKeyOf } from '../timeline/use-place.ts'

/** Selects the timeline's event before (-1) or after (1) the selected one; with none selected, the newest. */
export async function selectNeighbour(step: -1 | 1): Promise<void> {
  const place = await placeOfSelected()
  const offset = place === null ? await newestPlace() : place + step
  if (offset < 0) return
  const rows = await query({ type: 'timeline.rows', offset, limit: 1 })
  const [entry] = rows.ok ? rows.value.items : []
  if (entry !== undefined) select(selectionOf(entry))
}

async function placeOfSelected(): Promise<number | null> {
  const key = placeKeyOf(subjectOf(useSelection.getState().selected))
  if (key === null) return null
  const place = await query({ type: 'timeline.place', key })
  return place.ok ? place.value : null
}

async function newestPlace(): Promise<number> {
  const rows = await query({ type: 'timeline.rows', offset: 0, limit: 1 })
  return rows.ok ? rows.value.total - 1 : -1
}
