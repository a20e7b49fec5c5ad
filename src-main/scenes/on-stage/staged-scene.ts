import type { Piece } from '#shared/contract/branch.ts'
import type { SceneSource } from '#shared/contract/scene-state.ts'
import type { Engine } from '../../engine/engine.ts'
import { tellNumbers } from '../language/aloud/tell-numbers.ts'
import type { Performance } from '../perform-scene.ts'
import type { Trouble } from '../play/trouble.ts'
import { maskPeople } from '../report/mask-people.ts'
import type { Chapter, Scene, SceneStep } from '../scene.ts'
import { type PlayedStep, ScenePlayer } from '../scene-player.ts'
import type { OpeningOptions } from './opening-options.ts'

/** Where a presenter stops: at the beginning of a chapter, to read its narration, and at each step. */
export interface Stop {
  readonly chapter: Chapter
  /** Null at the beginning of a chapter. */
  readonly step: SceneStep | null
}

/** A scene that is played from stop to stop on one engine. */
export class StagedScene {
  readonly scene: Scene
  readonly source: SceneSource
  readonly seed: number
  readonly startTime: number
  readonly stops: readonly Stop[]
  /** Every step as it is told an audience, real numbers masked. */
  readonly sentences: readonly string[]
  #player: ScenePlayer | null = null
  #position = 0
  /** Steps of the engine when each stop was reached. */
  readonly #reachedAt: number[] = []
  readonly #played: PlayedStep[] = []

  constructor(scene: Scene, source: SceneSource, options: OpeningOptions = {}, sentences = sentencesOf(scene)) {
    this.scene = scene
    this.source = source
    this.seed = options.seed ?? scene.seed
    this.startTime = options.startTime ?? scene.starts
    this.sentences = sentences
    this.stops = scene.chapters.flatMap((chapter) => [
      { chapter, step: null },
      ...chapter.steps.map((step) => ({ chapter, step })),
    ])
  }

  get piece(): Piece {
    return { kind: 'scene', title: this.scene.title }
  }

  /** The same scene with nothing played. */
  afresh(): StagedScene {
    return new StagedScene(this.scene, this.source, this, this.sentences)
  }

  /** Sets the stage up on an engine that nothing has happened on. */
  begin(engine: Engine): void {
    this.#player = new ScenePlayer(this.scene, engine)
    this.#position = 1
    this.#reachedAt.push(engine.status().seq)
  }

  /** Goes on on an engine that holds the same history in another run. */
  moveTo(engine: Engine): void {
    this.#player?.moveTo(engine)
  }

  /** Stops that were passed. */
  get position(): number {
    return this.#position
  }

  get played(): readonly PlayedStep[] {
    return this.#played
  }

  get stageTrouble(): Trouble {
    return this.#player?.setUpTrouble ?? null
  }

  /** Whether what follows would mean nothing: the stage could not be set up, or an action could not be done. */
  get isStopped(): boolean {
    return this.stageTrouble !== null || this.#player?.isStopped === true
  }

  get isAtEnd(): boolean {
    return this.#position === this.stops.length
  }

  /** The step of the engine after which that position was reached. */
  seqAt(position: number): number {
    return this.#reachedAt[position - 1] ?? 0
  }

  /** Passes one more stop. False at the end, and when the scene is stopped. */
  goOn(engine: Engine): boolean {
    const stop = this.stops[this.#position]
    if (stop === undefined || this.isStopped) return false
    const played = stop.step === null ? null : (this.#player?.next() ?? null)
    if (played !== null) this.#played.push(played)
    this.#position += 1
    this.#reachedAt.push(engine.status().seq)
    return true
  }

  /** Goes back to before the beginning of a chapter, where nothing was done. False where there is more to take back. */
  turnBack(): boolean {
    if (this.#position <= 1 || this.stops[this.#position - 1]?.step !== null) return false
    this.#position -= 1
    this.#reachedAt.pop()
    return true
  }

  /** Plays up to that position on an engine that nothing has happened on, pausing after each stop. */
  *playFirst(position: number, engine: Engine): Generator<void, void, void> {
    this.begin(engine)
    while (this.#position < position && this.goOn(engine)) yield
  }

  /** Plays everything on an engine that nothing has happened on, and tells how it went. */
  playWhole(engine: Engine): Performance {
    for (const _ of this.playFirst(this.stops.length, engine));
    const { scene, seed, stageTrouble: setUpTrouble } = this
    return { scene, seed, steps: this.#played, setUpTrouble, seq: engine.status().seq, hash: engine.hash() }
  }
}

function sentencesOf(scene: Scene): readonly string[] {
  return scene.chapters.flatMap(({ steps }) => steps.map((step) => maskPeople(told(step, scene), scene)))
}

function told({ kind, aloud }: SceneStep, { numbers }: Scene): string {
  return kind === 'narration' ? aloud : tellNumbers(aloud, numbers)
}
