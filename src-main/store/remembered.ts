/** What was read from tables, until one of them is written to. */
export class Remembered {
  readonly #found = new Map<string, unknown>()
  /** Which of those were read from a table. */
  readonly #readFrom = new Map<string, Set<string>>()

  /** What `read` answers, or answered when it was asked under that name before. */
  recall<Found>(name: string, tables: readonly string[], read: () => Found): Found {
    if (!this.#found.has(name)) {
      this.#found.set(name, read())
      for (const table of tables) this.#readFrom.set(table, (this.#readFrom.get(table) ?? new Set()).add(name))
    }
    return this.#found.get(name) as Found
  }

  /** A table is written to. */
  forget(table: string): void {
    const names = this.#readFrom.get(table)
    if (names === undefined) return
    for (const name of names) this.#found.delete(name)
    this.#readFrom.delete(table)
  }

  clear(): void {
    this.#found.clear()
  }
}
