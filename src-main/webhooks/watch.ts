/** Gives up on what does not happen in time. */
export class Watch {
  readonly #controller = new AbortController()
  #timer: NodeJS.Timeout | undefined

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Aborts with `reason` unless something else is expected, or nothing any more, within `ms`. */
  expect(ms: number, reason: Error): void {
    this.stop()
    this.#timer = setTimeout(() => this.#controller.abort(reason), ms)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
