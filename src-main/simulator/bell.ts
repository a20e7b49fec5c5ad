/** Tells that something changed, and counts how often. */
export class Bell {
  readonly #listeners = new Set<() => void>()
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Who stops listening meanwhile does not hear it any more; who begins to hears the next one. */
  ring(): void {
    this.#count += 1
    for (const listener of [...this.#listeners]) if (this.#listeners.has(listener)) listener()
  }

  /** Nobody hears it any more. */
  silence(): void {
    this.#listeners.clear()
  }

  /** Returns how to stop. */
  onRing(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
