import type { Batch } from '#shared/contract/rpc.ts'
import type { RealTime } from './real-time.ts'
import type { Simulator } from './simulator.ts'

/** ms of real time between two batches: one frame. */
const frameMs = 16
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
  let lastAt = 0
  let cancel: (() => void) | null = null

  function push(): void {
    lastAt = realTime.now()
    simulator.catchUp()
    const batch = nextBatch(simulator, run, seen)
    ;({ run, eventSeq: seen } = simulator.status())
    cancel = null
    reader.receive(batch)
  }

  function pushWhenReady(): void {
    if (reader.isReady()) push()
    else cancel = realTime.after(frameMs, pushWhenReady)
  }

  function schedule(): void {
    cancel ??= realTime.after(Math.max(0, lastAt + frameMs - realTime.now()), pushWhenReady)
  }

  push()
  const stop = simulator.onChange(schedule)
  return () => {
    stop()
    cancel?.()
  }
}

function nextBatch(simulator: Simulator, run: number, seen: number): Batch {
  const status = simulator.status()
  const events = status.run === run && status.eventSeq - seen <= mostEvents ? simulator.eventsAfter(seen) : 'gone'
  return events === 'gone'
    ? { kind: 'snapshot', snapshot: simulator.snapshot() }
    : { kind: 'events', events, clock: simulator.clock() }
}
