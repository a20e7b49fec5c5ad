import type { Batch } from '#shared/contract/rpc.ts'
import type { BatchReader } from '../../simulator/batches.ts'
import type { Bell } from '../../simulator/bell.ts'
import { pushByFrame } from '../../simulator/push-by-frame.ts'
import { processTime, type RealTime } from '../../simulator/real-time.ts'

/** Tells how something stands: at once, then at most once a frame while its bells ring. Returns how to stop. */
export function followBells(
  bells: readonly Bell[],
  batch: () => Batch,
  reader: BatchReader,
  realTime: RealTime = processTime,
): () => void {
  const push = () => reader.receive(batch())
  const changes = bells.map((bell) => (listener: () => void) => bell.onRing(listener))
  return pushByFrame(push, changes, () => reader.isReady(), realTime)
}
