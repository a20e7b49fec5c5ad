import type { Batch } from '#shared/contract/rpc.ts'
import { pushByFrame } from './push-by-frame.ts'
import type { RealTime } from './real-time.ts'
import type { Simulator } from './simulator.ts'

/** A reader further behind than this begins anew with a snapshot. */
const mostEvents = 5_000

/** Who gets batches, and whether it can take one now: false puts it off by a frame, so nothing piles up at a slow reader. */
export interface BatchReader {
  receive(batch: Batch): void
  isReady(): boolean
}

/** Begins with a snapshot, at once; then what happened, merged once a frame. Returns how to stop. */
export function followInBatches(simulator: Simulator, reader: BatchReader, realTime: RealTime): () => void {
  let run = -1
  let seen = 0

  function push(): void {
    simulator.catchUp()
    const batch = nextBatch(simulator, run, seen)
    ;({ run, eventSeq: seen } = simulator.status())
    reader.receive(batch)
  }

  return pushByFrame(push, [(listener) => simulator.onChange(listener)], () => reader.isReady(), realTime)
}

function nextBatch(simulator: Simulator, run: number, seen: number): Batch {
  const status = simulator.status()
  const events = status.run === run && status.eventSeq - seen <= mostEvents ? simulator.eventsAfter(seen) : 'gone'
  return events === 'gone'
    ? { kind: 'snapshot', snapshot: simulator.snapshot() }
    : { kind: 'events', events, seq: status.seq, clock: simulator.clock() }
}
