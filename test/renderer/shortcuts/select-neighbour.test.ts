import { beforeEach, expect, test } from 'vitest'
import { selectNeighbour } from '#renderer/features/shortcuts/select-neighbour.ts'
import { connectHost } from '#renderer/state/host.ts'
import { clearSelection, select, useSelection } from '#renderer/state/selection.ts'
import { ok } from '#shared/contract/result.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'

const rows = Array.from({ length: 5 }, (_, place) => aMessageEntry({ row: place + 1, resourceSid: `SM${place}` }))

/** The rows that were fetched, of a timeline of these. */
function aTimeline(): { fetched: number } {
  const seen = { fetched: 0 }
  connectHost({
    invoke: (_, params) => {
      const what = params as { type: string; key: { resourceSid: string }; offset: number; limit: number }
      if (what.type === 'timeline.place') {
        const place = rows.findIndex(({ resourceSid }) => resourceSid === what.key.resourceSid)
        return Promise.resolve(ok(place === -1 ? null : place))
      }
      const items = rows.slice(what.offset, what.offset + what.limit)
      seen.fetched += items.length
      return Promise.resolve(ok({ total: rows.length, offset: what.offset, items }))
    },
    subscribe: () => () => {},
  })
  return seen
}

beforeEach(() => clearSelection())

test.each([
  ['SM2', -1, 'SM1'],
  ['SM2', 1, 'SM3'],
  ['SM0', -1, 'SM0'],
  ['SM4', 1, 'SM4'],
  ['SM9', 1, 'SM4'],
] as const)('from %s, %i leads to %s, and no more than two rows are fetched', async (from, step, to) => {
  const seen = aTimeline()
  select({ kind: 'contact', resourceSid: from })
  await selectNeighbour(step)
  expect(useSelection.getState().selected).toEqual({ kind: 'contact', resourceSid: to })
  expect(seen.fetched).toBeLessThanOrEqual(2)
})

test('with nothing selected it is the newest', async () => {
  aTimeline()
  await selectNeighbour(-1)
  expect(useSelection.getState().selected).toEqual({ kind: 'contact', resourceSid: 'SM4' })
})
