import { expect, test } from 'vitest'
import { mergeBatches } from '#renderer/state/frame-queue.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import { aClock, anEvent, aWorld, noon } from '#test/support/a-world.ts'

const snapshot = (seq: number): Batch => ({ kind: 'snapshot', snapshot: aWorld({ seq }) })
const events = (seq: number): Batch => ({
  kind: 'events',
  events: [anEvent({ type: 'clock.goal', to: noon }, { seq, step: seq })],
  seq,
  clock: aClock({ now: noon + seq }),
})

test('events in a row become one batch with the last step and clock', () => {
  expect(mergeBatches([events(1), events(2)])).toEqual([
    {
      kind: 'events',
      events: [1, 2].map((seq) => anEvent({ type: 'clock.goal', to: noon }, { seq, step: seq })),
      seq: 2,
      clock: aClock({ now: noon + 2 }),
    },
  ])
})

test('what came before a snapshot is dropped', () => {
  expect(mergeBatches([events(1), snapshot(5), events(6)])).toEqual([snapshot(5), events(6)])
})

test('of two snapshots the last one counts', () => {
  expect(mergeBatches([snapshot(1), events(2), snapshot(3)])).toEqual([snapshot(3)])
})

test('nothing stays nothing', () => {
  expect(mergeBatches([])).toEqual([])
})

test('of what clients did only the last count is kept, whatever happened beside it', () => {
  const traffic = (requests: number): Batch => ({ kind: 'traffic', traffic: { requests, deliveries: 0 } })
  expect(mergeBatches([traffic(1), events(2), traffic(2), snapshot(3)])).toEqual([snapshot(3), traffic(2)])
})
