import { pauseWords } from '../file/pause-words.ts'
import { type SpokenStep, step } from './spoken.ts'

/** Puts time that passed into words: to the millisecond, or in whole seconds, which read better and never drift by more than one. */
export class Pauses {
  readonly #isExact: boolean
  /** ms that have passed and were not said yet; negative when more was said. */
  #owed = 0

  constructor(isExact: boolean) {
    this.#isExact = isExact
  }

  /** `something` happened while it passed: then there must be a step to tell it after. */
  step(ms: number, something: boolean): SpokenStep | null {
    this.#owed += ms
    const said = this.#isExact ? this.#owed : this.#wholeSeconds(something) * 1000
    if (said <= 0) return null
    this.#owed -= said
    return step(`Wait ${pauseWords(said)}`)
  }

  #wholeSeconds(something: boolean): number {
    return something ? Math.max(1, Math.ceil(this.#owed / 1000)) : Math.floor(this.#owed / 1000)
  }
}
