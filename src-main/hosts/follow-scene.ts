import type { SceneStage } from '../scenes/on-stage/scene-stage.ts'
import type { BatchReader } from '../simulator/batches.ts'
import { paceByFrame } from '../simulator/frame-pace.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'

/** Tells how far the scene on stage is: at once, then at most once a frame when it changes. Returns how to stop. */
export function followScene(
  stage: Pick<SceneStage, 'bell' | 'state'>,
  reader: BatchReader,
  realTime: RealTime = processTime,
): () => void {
  const push = () => reader.receive({ kind: 'scene', scene: stage.state() })
  const pace = paceByFrame(push, () => reader.isReady(), realTime)
  const stop = stage.bell.onRing(pace.ask)
  return () => {
    stop()
    pace.stop()
  }
}
