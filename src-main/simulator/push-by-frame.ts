import type { RealTime } from './real-time.ts'

/** ms of real time between two pushes: one frame. */
const frameMs = 16

/** Calls back whenever something changes. Returns how to stop. */
type OnChange = (listener: () => void) => () => void

/** Pushes at once, and then at most once a frame, however often anything changes. Returns how to stop. */
export function pushByFrame(
  push: () => void,
  changes: readonly OnChange[],
  /** False puts a push off by a frame. */
  isReady: () => boolean,
  realTime: RealTime,
): () => void {
  let lastAt = 0
  let cancel: (() => void) | null = null

  function pushNow(): void {
    lastAt = realTime.now()
    try {
      push()
    } finally {
      cancel = null
    }
  }

  function pushWhenReady(): void {
    if (isReady()) pushNow()
    else cancel = realTime.after(frameMs, pushWhenReady)
  }

  function pushSoon(): void {
    cancel ??= realTime.after(Math.max(0, lastAt + frameMs - realTime.now()), pushWhenReady)
  }

  pushNow()
  const stops = changes.map((onChange) => onChange(pushSoon))
  return () => {
    for (const stop of stops) stop()
    cancel?.()
  }
}
