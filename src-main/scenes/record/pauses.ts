import { pauseWords } from '../file/pause-words.ts'
import { type SpokenStep, step } from './spoken.ts'

interface Meanwhile {
  /** Something happened: then there must be a step to tell it after. */
  readonly happened: boolean
  /** Somebody was on the phone. */
  readonly inCall: boolean
}

/** Puts time that passed into words: to the millisecond, or in whole seconds, which read better, never drift by more than one, and leave a call as long as it was. */
export class Pauses {
  readonly #isExact: boolean
  /** ms that have passed and were not said yet; negative when more was said. */
  #owed = 0
  /** What was owed when the call under way began; null without one. */
  #owedBefore: number | null = null

  constructor(isExact: boolean) {
    this.#isExact = isExact
  }

  step(ms: number, { happened, inCall }: Meanwhile): SpokenStep | null {
    if (inCall !== (this.#owedBefore !== null)) this.#setAside(inCall)
    this.#owed += ms
    const said = this.#isExact ? this.#owed : this.#wholeSeconds(happened, inCall) * 1000
    if (said <= 0) return null
    this.#owed -= said
    return step(`Wait ${pauseWords(said)}`)
  }

  /** The seconds of a call count from its own beginning. */
  #setAside(inCall: boolean): void {
    const owed = this.#owed + (this.#owedBefore ?? 0)
    this.#owed = inCall ? 0 : owed
    this.#owedBefore = inCall ? owed : null
  }

  #wholeSeconds(happened: boolean, inCall: boolean): number {
    const seconds = happened && !inCall ? Math.ceil(this.#owed / 1000) : Math.floor(this.#owed / 1000)
    return happened ? Math.max(1, seconds) : seconds
  }
}
