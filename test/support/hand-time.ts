import type { RealTime } from '#main/simulator/real-time.ts'

interface Waiting {
  readonly at: number
  readonly callback: () => void
}

/** Real time that passes only when a test lets it. */
export class HandTime implements RealTime {
  readonly #costOfLooking: number
  #now = 0
  #waiting: Waiting[] = []

  /** Each look at the clock takes `costOfLooking` ms, as if there were work between two. */
  constructor(costOfLooking = 0) {
    this.#costOfLooking = costOfLooking
  }

  now(): number {
    this.#now += this.#costOfLooking
    return this.#now
  }

  after(ms: number, callback: () => void): () => void {
    const waiting = { at: this.#now + ms, callback }
    this.#waiting.push(waiting)
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting)
    }
  }

  soon(callback: () => void): () => void {
    return this.after(0, callback)
  }

  /** ms until the next callback, or null when nothing is awaited. */
  get sleepsFor(): number | null {
    return this.#waiting.length === 0 ? null : Math.max(0, Math.min(...this.#waiting.map(({ at }) => at)) - this.#now)
  }

  /** Lets `ms` pass, calling back what falls due on the way, in order. */
  pass(ms: number): void {
    const end = this.#now + ms
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#waiting = this.#waiting.filter((other) => other !== next)
      this.#now = Math.max(this.#now, next.at)
      next.callback()
    }
    this.#now = Math.max(this.#now, end)
  }

  #next(end: number): Waiting | undefined {
    const due = this.#waiting.filter(({ at }) => at <= end)
    return due.reduce<Waiting | undefined>(
      (first, other) => (first === undefined || other.at < first.at ? other : first),
      undefined,
    )
  }
}
