import { scenePaces } from '#shared/contract/scene-requests.ts'
import type { RealTime } from '../../simulator/real-time.ts'
import { readingTime } from './reading-time.ts'
import type { StagedScene } from './staged-scene.ts'

/** Lets a scene go on by itself, each stop staying as long as it takes to read. */
export class Pacing {
  /** ms between two steps. */
  paceMs: number = scenePaces.usual
  readonly #realTime: RealTime
  readonly #goOn: () => void
  #isPlaying = false
  #cancelNext: () => void = () => {}

  /** `goOn` passes the next stop. */
  constructor(realTime: RealTime, goOn: () => void) {
    this.#realTime = realTime
    this.#goOn = goOn
  }

  get isPlaying(): boolean {
    return this.#isPlaying
  }

  /** Goes on at once; at the head of a chapter, as soon as that is read. */
  play(staged: StagedScene): void {
    this.#isPlaying = true
    const stop = staged.stops[staged.position - 1]
    this.#goOnIn(stop?.step === null ? readingTime(stop, this.paceMs) : 0)
  }

  /** A stop was passed; while playing, the next one follows in its time. */
  passed({ stops, position }: StagedScene): void {
    if (!this.#isPlaying) return
    const stop = stops[position - 1]
    this.#goOnIn(stop === undefined ? this.paceMs : readingTime(stop, this.paceMs))
  }

  pause(): void {
    this.#isPlaying = false
    this.#cancelNext()
  }

  #goOnIn(ms: number): void {
    this.#cancelNext()
    this.#cancelNext = this.#realTime.after(ms, this.#goOn)
  }
}
