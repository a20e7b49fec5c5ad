import { create } from 'zustand'
import { onStage } from '../arrange/on-stage.ts'
import { standsRight } from './mask-lanes.ts'

/** How many phones stand beside each other on a side of the mask. */
interface Columns {
  readonly left: number
  readonly right: number
}

/** Also where one phone is in sight at a time. */
const one: Columns = { left: 1, right: 1 }

const useColumns = create<Columns>(() => one)

/** Tells how the phones stand, for the keys that go to them. Returns how to take it back. */
export function tellColumns(columns: Columns): () => void {
  useColumns.setState(columns)
  return () => useColumns.setState(one)
}

/** The phones on stage in the order in which an audience reads them: what the keys 1 to 8 go to. */
export function asSeen(): readonly string[] {
  return readingOrder(onStage(), useColumns.getState())
}

/** Row by row from the left. The first seats of a side stand next to the mask, the others further outside. */
export function readingOrder(phones: readonly string[], columns: Columns): readonly string[] {
  const left = rowsOf(
    phones.filter((_, seat) => !standsRight(seat)),
    columns.left,
  )
  const right = rowsOf(
    phones.filter((_, seat) => standsRight(seat)),
    columns.right,
  )
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? []).toReversed(),
    ...(right[row] ?? []),
  ]).flat()
}

function rowsOf(phones: readonly string[], columns: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(phones.length / columns) }, (_, row) =>
    phones.slice(row * columns, (row + 1) * columns),
  )
}
