import type { RealTime } from './real-time.ts'

/** ms of real time between two pushes: one frame. */
const frameMs = 16

export interface FramePace {
  /** Pushes once more, a frame after the last time, or as soon after that as the reader is ready. */
  readonly ask: () => void
  readonly stop: () => void
}

/** Pushes at once, and then at most once a frame, however often it is asked to. */
export function paceByFrame(push: () => void, isReady: () => boolean, realTime: RealTime): FramePace {
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

  pushNow()
  return {
    ask: () => {
      cancel ??= realTime.after(Math.max(0, lastAt + frameMs - realTime.now()), pushWhenReady)
    },
    stop: () => cancel?.(),
  }
}
