/** A part before which nothing was written needs no savepoint: everything is undone with it. */
type WayBack = 'everything' | 'savepoint'

/** The transaction under way in a database, if there is one, and its parts. */
export class Transaction {
  readonly #step: (sql: string) => void
  #isUnderWay = false
  /** Why SQLite gave it up. */
  #lostBy: unknown = null
  #hasWritten = false
  /** How many parts are under way, one inside the other. */
  #parts = 0
  /** How those of them that have written are undone, the outermost first. */
  readonly #ways: WayBack[] = []

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
    this.#ways.length = 0
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
    const way = this.#ways.length > this.#parts ? this.#ways.pop() : undefined
    if (this.#lostBy !== null) return
    if (way === 'savepoint') {
      if (!isKept) this.#step('ROLLBACK TO part')
      this.#step('RELEASE part')
    } else if (way === 'everything' && !isKept) {
      this.#step('ROLLBACK')
      this.begin()
    }
  }

  /** Before something is written: every part can be undone by itself. */
  beforeWriting(): void {
    while (this.#ways.length < this.#parts) {
      const way = this.#isUnderWay && !this.#hasWritten ? 'everything' : 'savepoint'
      if (way === 'savepoint') this.#step('SAVEPOINT part')
      this.#ways.push(way)
      this.#hasWritten = true
    }
    this.#hasWritten = true
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
