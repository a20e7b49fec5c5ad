import { paceByFrame } from './frame-pace.ts'
import type { RealTime } from './real-time.ts'
import type { Simulator } from './simulator.ts'

/** Calls back at once, and at most once a frame while anything changes. Returns how to stop. */
export function watchByFrame(simulator: Simulator, look: () => void, realTime: RealTime): () => void {
  const pace = paceByFrame(look, () => true, realTime)
  const stop = simulator.onChange(pace.ask)
  return () => {
    stop()
    pace.stop()
  }
}
