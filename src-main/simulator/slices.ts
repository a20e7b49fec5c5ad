import type { RealTime } from './real-time.ts'

/** ms of real time after which other work gets its turn. */
export const sliceMs = 8

/** Takes long work on from pause to pause, letting other work have its turn between two slices. Answers what it returns. */
export async function runInSlices<Value>(work: Iterator<void, Value>, realTime: RealTime): Promise<Value> {
  let end = realTime.now() + sliceMs
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (realTime.now() < end) continue
    await new Promise<void>((resolve) => realTime.soon(resolve))
    end = realTime.now() + sliceMs
  }
}
