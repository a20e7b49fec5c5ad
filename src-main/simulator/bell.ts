/** Tells that something changed, and counts how often. */
export class Bell {
  readonly #listeners = new Set<() => void>()
  #count = 0

  get count(): number {
    return this.#count
  }

  ring(): void {
    this.#count += 1
    for (const listener of [...this.#listeners]) listener()
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
