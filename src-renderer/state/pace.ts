export interface Pace {
  /** There is something to take. */
  readonly due: () => void
  readonly stop: () => void
}

/** Takes at once what is due, and what follows at most once in `everyMs`: the last of it is never left lying. */
export function createPace(take: () => void, everyMs: number): Pace {
  let takenAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const takeNow = () => {
    timer = undefined
    takenAt = performance.now()
    take()
  }
  return {
    due() {
      if (timer !== undefined) return
      const rest = takenAt + everyMs - performance.now()
      if (rest <= 0) takeNow()
      else timer = setTimeout(takeNow, rest)
    },
    stop: () => clearTimeout(timer),
  }
}
