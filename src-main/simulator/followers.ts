/** What goes on until it is stopped, or all of it is. */
export class Followers {
  readonly #stops = new Set<() => void>()

  /** Returns how to stop that one. */
  add(stop: () => void): () => void {
    this.#stops.add(stop)
    return () => {
      this.#stops.delete(stop)
      stop()
    }
  }

  stopAll(): void {
    for (const stop of this.#stops) stop()
  }
}
