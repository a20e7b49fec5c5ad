import type { RealTime } from './real-time.ts'

/** ms of real time after which other work gets its turn. */
export const sliceMs = 8

/** Takes long work on from pause to pause, letting other work have its turn between two slices. */
export async function runInSlices(work: Iterator<void>, realTime: RealTime): Promise<void> {
  let end = realTime.now() + sliceMs
  while (work.next().done !== true) {
    if (realTime.now() < end) continue
    await new Promise<void>((resolve) => realTime.soon(resolve))
    end = realTime.now() + sliceMs
  }
}
