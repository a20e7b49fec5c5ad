/** What was read from tables, until one of them is written to. */
export class Remembered {
  readonly #found = new Map<string, unknown>()
  /** Which of those were read from a table. */
  readonly #readFrom = new Map<string, Set<string>>()

  /** What `read` answers, or answered when it was asked under that name before. That nothing was found is not remembered. */
  recall<Found>(name: string, tables: readonly string[], read: () => Found): Found {
    const known = this.#found.get(name) as Found | undefined
    if (known !== undefined) return known
    const found = read()
    if (found === undefined) return found
    this.#found.set(name, found)
    for (const table of tables) this.#readFrom.set(table, (this.#readFrom.get(table) ?? new Set()).add(name))
    return found
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
