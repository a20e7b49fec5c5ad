import type { BatchReader } from '../simulator/batches.ts'
import { paceByFrame } from '../simulator/frame-pace.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Tells where the run is kept: at once, then at most once a frame when that changes. Returns how to stop. */
export function followWorkspace(
  workspace: Pick<Workspace, 'bell' | 'state'>,
  reader: BatchReader,
  realTime: RealTime = processTime,
): () => void {
  const push = () => reader.receive({ kind: 'workspace', workspace: workspace.state() })
  const pace = paceByFrame(push, () => reader.isReady(), realTime)
  const stop = workspace.bell.onRing(pace.ask)
  return () => {
    stop()
    pace.stop()
  }
}
