/** The transaction under way in a database, if there is one, and its parts. */
export class Transaction {
  readonly #step: (sql: string) => void
  #isUnderWay = false
  /** Why SQLite gave it up. */
  #lostBy: unknown = null
  /** How many parts are under way, one inside the other, and how many of them have a savepoint. */
  #parts = 0
  #savepoints = 0
  #hasWritten = false
  /** Nothing was written before the outermost part: to undo it is to undo everything, which needs no savepoint. */
  #isPartWhole = false

  /** `step` runs a statement about transactions. */
  constructor(step: (sql: string) => void) {
    this.#step = step
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay
  }

  begin(): void {
    this.#step('BEGIN')
    this.#isUnderWay = true
    this.#hasWritten = false
  }

  /** It goes on when that fails. */
  commit(): void {
    this.refuseLost()
    this.#step('COMMIT')
    this.#isUnderWay = false
  }

  rollback(): void {
    this.#isUnderWay = false
    this.#lostBy = null
    this.#parts = 0
    this.#savepoints = 0
    this.#isPartWhole = false
    try {
      this.#step('ROLLBACK')
    } catch (trouble) {
      if (!says(trouble, /no transaction is active/)) throw trouble
    }
  }

  beginPart(): void {
    this.#parts += 1
  }

  /** What is lost has been undone, savepoints and all. */
  endPart(isKept: boolean): void {
    this.#parts -= 1
    if (this.#savepoints <= this.#parts) return
    this.#savepoints -= 1
    if (this.#lostBy !== null) return
    if (this.#isPartWhole && this.#savepoints === 0) this.#endWhole(isKept)
    else {
      if (!isKept) this.#step('ROLLBACK TO part')
      this.#step('RELEASE part')
    }
  }

  /** Before something is written: every part can be undone by itself. */
  setSavepoints(): void {
    if (this.#isUnderWay && this.#parts > 0 && !this.#hasWritten) {
      this.#isPartWhole = true
      this.#savepoints = 1
    }
    this.#hasWritten = true
    for (; this.#savepoints < this.#parts; this.#savepoints += 1) this.#step('SAVEPOINT part')
  }

  #endWhole(isKept: boolean): void {
    this.#isPartWhole = false
    if (isKept) return
    this.#step('ROLLBACK')
    this.begin()
  }

  /**
   * Hears why a statement failed. Where SQLite cannot go on it undoes the whole transaction without being asked:
   * what came after would each be a transaction of its own. See https://sqlite.org/lang_transaction.html, 3.
   */
  hearOf(trouble: unknown): void {
    if (this.#isUnderWay && says(trouble, /disk is full|out of memory|disk I\/O error/)) this.#lostBy ??= trouble
  }

  /** Throws what it was lost by, if it was. */
  refuseLost(): void {
    if (this.#lostBy !== null) throw this.#lostBy
  }
}

function says(trouble: unknown, words: RegExp): boolean {
  return trouble instanceof Error && words.test(trouble.message)
}
