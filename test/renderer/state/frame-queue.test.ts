import { afterEach, expect, test, vi } from 'vitest'
import { mergeBatches, onceAFrame } from '#renderer/state/frame-queue.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import { aClock, anEvent, aWorld, noon } from '#test/support/a-world.ts'

const snapshot = (seq: number): Batch => ({ kind: 'snapshot', snapshot: aWorld({ seq }) })
const events = (seq: number): Batch => ({
  kind: 'events',
  events: [anEvent({ type: 'clock.goal', to: noon }, { seq, step: seq })],
  seq,
  clock: aClock({ now: noon + seq }),
})

afterEach(() => vi.unstubAllGlobals())

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

/** A page whose frames come when the test says so; each of its frames brings one event. */
function inFrames(isHidden = false): { readonly taken: number[]; bring: (seq: number) => void; frame: () => void } {
  const callbacks: (() => void)[] = []
  vi.stubGlobal('document', { hidden: isHidden })
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callbacks.push(callback))
  const taken: number[] = []
  const take = onceAFrame((batch) => taken.push(...(batch.kind === 'events' ? batch.events.map(({ seq }) => seq) : [])))
  return {
    taken,
    bring: (seq) => take(events(seq)),
    frame: () => {
      for (const callback of callbacks.splice(0)) callback()
    },
  }
}

test('an event that comes alone is handed on at once, and what follows with the next frame', () => {
  const { taken, bring, frame } = inFrames()
  bring(1)
  bring(2)
  bring(3)
  expect(taken).toEqual([1])
  frame()
  expect(taken).toEqual([1, 2, 3])
  frame()
  bring(4)
  expect(taken).toEqual([1, 2, 3, 4])
})

test('in a burst every other frame is left free, and nothing stays behind at its end', () => {
  const { taken, bring, frame } = inFrames()
  bring(0)
  const takenByFrame = [1, 2, 3, 4, 5, 6, 7, 8].map((seq) => {
    bring(seq)
    frame()
    return taken.length
  })
  frame()
  expect(takenByFrame).toEqual([2, 3, 4, 5, 5, 7, 7, 9])
  bring(9)
  frame()
  expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a page that nobody sees has no frames and takes everything at once', () => {
  const { taken, bring } = inFrames(true)
  bring(1)
  bring(2)
  expect(taken).toEqual([1, 2])
})
