import type { Engine } from '../engine/engine.ts'
import { Play } from './play/play.ts'
import { setUp } from './play/set-up.ts'
import type { Trouble } from './play/trouble.ts'
import type { Chapter, Scene, SceneStep } from './scene.ts'

export interface PlayedStep {
  readonly chapter: Chapter
  readonly step: SceneStep
  /** Simulated time when it was over, ms. */
  readonly at: number
  readonly trouble: Trouble
}

/** Plays a scene step by step on an engine that nothing has happened on. */
export class ScenePlayer {
  readonly #play: Play
  readonly #steps: readonly (readonly [Chapter, SceneStep])[]
  #next = 0
  #lastKind: SceneStep['kind'] = 'narration'
  #isStopped = false
  /** Why the stage could not be set up; then there are no steps. */
  readonly setUpTrouble: Trouble

  constructor(scene: Scene, engine: Engine) {
    this.#play = new Play(scene, engine)
    this.#steps = scene.chapters.flatMap((chapter) => chapter.steps.map((step) => [chapter, step] as const))
    this.setUpTrouble = setUp(this.#play)
  }

  /** The engine holds the same history in another run. */
  moveTo(engine: Engine): void {
    this.#play.engine = engine
  }

  /** Whether an action could not be done: what follows would mean nothing. */
  get isStopped(): boolean {
    return this.#isStopped
  }

  /** Plays the next step. Null at the end, and when the scene is stopped. */
  next(): PlayedStep | null {
    const entry = this.#steps[this.#next]
    if (entry === undefined || this.#isStopped || this.setUpTrouble !== null) return null
    const [chapter, step] = entry
    this.#next += 1
    const trouble = step.kind === 'action' ? this.#act(step) : step.perform(this.#play)
    if (step.kind !== 'narration') this.#lastKind = step.kind
    this.#isStopped = step.kind === 'action' && trouble !== null
    return { chapter, step, at: this.#play.engine.status().now, trouble }
  }

  #act(step: SceneStep): Trouble {
    const play = this.#play
    if (this.#lastKind !== 'action') play.beginBeat()
    const trouble = step.perform(play) ?? this.#unexpectedRefusal()
    play.acquaintances.remember(play.engine, play.serviceSid)
    return trouble
  }

  /** A refusal that the next step does not ask about ends the scene. */
  #unexpectedRefusal(): Trouble {
    const { refusal } = this.#play
    if (refusal === null || this.#steps[this.#next]?.[1].kind === 'refusal') return null
    return `The app was refused with ${refusal.code}: ${refusal.message}`
  }
}
