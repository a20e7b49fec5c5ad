import type { BatchReader } from '../simulator/batches.ts'
import { paceByFrame } from '../simulator/frame-pace.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'
import type { Training } from '../training/training.ts'

/** Tells how a training stands: at once, then at most once a frame while it changes. Returns how to stop. */
export function followTraining(
  training: Pick<Training, 'bell' | 'state'>,
  reader: BatchReader,
  realTime: RealTime = processTime,
): () => void {
  const push = () => reader.receive({ kind: 'training', training: training.state() })
  const pace = paceByFrame(push, () => reader.isReady(), realTime)
  const stop = training.bell.onRing(pace.ask)
  return () => {
    stop()
    pace.stop()
  }
}
