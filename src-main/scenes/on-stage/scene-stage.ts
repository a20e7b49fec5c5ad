import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { SceneControl } from '#shared/contract/scene-requests.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'
import type { Engine } from '../../engine/engine.ts'
import { Bell } from '../../simulator/bell.ts'
import { processTime, type RealTime } from '../../simulator/real-time.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { runInSlices } from '../../simulator/slices.ts'
import type { Beginning } from '../../simulator/world.ts'
import type { Performance } from '../perform-scene.ts'
import { isMovement, type Movement } from './movement.ts'
import { Pacing } from './pacing.ts'
import { comeBack, goneOn, type Showing, showingOf } from './showing.ts'
import { atStart, noChapter, noScene, sceneOver } from './stage-refusals.ts'
import type { StagedScene } from './staged-scene.ts'
import { viewScene } from './view-scene.ts'

/**
 * Plays a scene in the simulator, stop by stop, back and forth. Simulated time stands but for what the scene itself
 * waits, so that, played to its end, it comes to the same journal as without a window. A run that is not the scene's
 * own leaves it; who returns to its history goes on with it.
 */
export class SceneStage {
  readonly #simulator: Simulator
  readonly #realTime: RealTime
  readonly #pacing: Pacing
  /** Rings when the state has changed. */
  readonly bell = new Bell()
  readonly #home: StagedScene | null
  #showing: Showing | null = null
  /** Scenes that can be gone on with, as long as what they began with is kept. */
  readonly #held = new WeakMap<Beginning, Showing>()
  #isActing = false
  /** Grows when a way through several stops is broken off. */
  #journey = 0
  /** A control waits for the one before it: going back takes a while. */
  #last: Promise<unknown> = Promise.resolve()

  /** `home` is what the simulator's first run began with. */
  constructor(simulator: Simulator, home: StagedScene | null = null, realTime: RealTime = processTime) {
    this.#simulator = simulator
    this.#realTime = realTime
    this.#pacing = new Pacing(realTime, () => this.#goOnByItself())
    this.#home = home
    if (home !== null) this.#adopt(home)
    simulator.onChange(() => this.#look())
  }

  /** Null while there is no scene. */
  state(): SceneState | null {
    if (this.#showing === null) return null
    const { staged, touchedAt } = this.#showing
    const { isPlaying: playing, paceMs } = this.#pacing
    return viewScene(staged, { isLeft: !this.#isOn(), isTouched: touchedAt !== null, playing, paceMs })
  }

  /** Opens a scene in a new run with its stage set up; nothing is played yet. */
  open(staged: StagedScene): void {
    const { seed, startTime, piece } = staged
    const clock = { mode: 'paused', rate: this.#simulator.clock().rate } as const
    this.#simulator.open({ seed, startTime, piece, clock, play: (engine) => staged.begin(engine) })
    this.#adopt(staged)
  }

  /** Plays a whole scene in a new run, at once. */
  perform(staged: StagedScene): Performance {
    const { seed, startTime, piece } = staged
    const performance = this.#simulator.open({ seed, startTime, piece, play: (engine) => staged.playWhole(engine) })
    this.#adopt(staged)
    return performance
  }

  /** Answers when it is done. What ends or holds the scene does so at once, whatever is under way. */
  async control(control: SceneControl): Promise<Result<null>> {
    if (!isMovement(control)) return this.#control(control)
    const moved = this.#last.then(() => this.#move(control))
    this.#last = moved.catch(() => null)
    return moved
  }

  /** The scene is no longer shown; what it made stays. */
  leave(): void {
    if (this.#showing !== null) this.#held.delete(this.#showing.beginning)
    this.#showing = null
    this.#pause()
  }

  #control(control: Exclude<SceneControl, Movement>): Result<null> {
    switch (control.action) {
      case 'restart':
        return this.#restart()
      case 'leave':
        this.leave()
        return done
      case 'pause':
        this.#pause()
        return done
      case 'pace':
        this.#pacing.paceMs = control.ms
        this.bell.ring()
        return done
      default:
        return assertNever(control)
    }
  }

  #move(control: Movement): Result<null> | Promise<Result<null>> {
    const staged = this.#showing?.staged
    if (staged === undefined || !this.#isOn()) return noScene
    switch (control.action) {
      case 'play':
        return this.#play(staged)
      case 'next':
        return this.#next(staged)
      case 'previous':
        return this.#goTo(staged, staged.position - 1)
      case 'chapter': {
        const index = staged.stops.findIndex(({ chapter }) => chapter === staged.scene.chapters[control.index])
        return index === -1 ? noChapter : this.#goTo(staged, index + 1)
      }
      default:
        return assertNever(control)
    }
  }

  #restart(): Result<null> {
    const staged = this.#showing?.staged ?? this.#home
    if (staged === null) this.#simulator.restart()
    else this.open(staged.afresh())
    return done
  }

  #play(staged: StagedScene): Result<null> {
    if (staged.isAtEnd || staged.isStopped) return sceneOver
    this.#pacing.play(staged)
    this.bell.ring()
    return done
  }

  #pause(): void {
    this.#journey += 1
    this.#pacing.pause()
    this.bell.ring()
  }

  #next(staged: StagedScene): Result<null> {
    if (!this.#goOn(staged)) return sceneOver
    this.#pacing.passed(staged)
    return done
  }

  #goOnByItself(): void {
    const staged = this.#showing?.staged
    if (staged !== undefined && this.#isOn() && this.#goOn(staged)) this.#pacing.passed(staged)
  }

  /** Passes one more stop. False when there is none. */
  #goOn(staged: StagedScene): boolean {
    const went = this.#act((engine) => staged.goOn(engine))
    if (this.#showing !== null) goneOn(this.#showing, this.#simulator)
    if (staged.isAtEnd || staged.isStopped) this.#pause()
    this.bell.ring()
    return went
  }

  #act<Value>(work: (engine: Engine) => Value): Value {
    this.#isActing = true
    try {
      return this.#simulator.act(work)
    } finally {
      this.#isActing = false
    }
  }

  async #goTo(staged: StagedScene, position: number): Promise<Result<null>> {
    this.#pause()
    if (position < 1) return atStart
    if (position > staged.position) {
      await runInSlices(this.#playTo(staged, position), this.#realTime)
      return done
    }
    const isUntouched = this.#showing?.touchedAt === null
    if (isUntouched && (position === staged.position || (position === staged.position - 1 && staged.turnBack())))
      return done
    return this.#playAgain(staged, position)
  }

  *#playTo(staged: StagedScene, position: number): Generator<void, void, void> {
    const journey = this.#journey
    const isShown = (): boolean => this.#showing?.staged === staged && this.#isOn()
    while (staged.position < position && this.#journey === journey && isShown() && this.#goOn(staged)) yield
  }

  /** The state right after an earlier stop, without what was done by hand; that is kept as a branch. */
  async #playAgain(staged: StagedScene, position: number): Promise<Result<null>> {
    const fresh = staged.afresh()
    const touchedAt = this.#showing?.touchedAt ?? null
    const fromSeq = touchedAt === null ? null : Math.min(touchedAt, staged.seqAt(position))
    const result = await this.#simulator.history.restage((engine) => fresh.playFirst(position, engine), fromSeq)
    if (result.ok && this.#showing?.staged === staged) this.#adopt(fresh)
    return result
  }

  #adopt(staged: StagedScene): void {
    this.#showing = showingOf(staged, this.#simulator)
    this.#held.set(this.#showing.beginning, this.#showing)
    this.#pause()
  }

  #isOn(): boolean {
    return this.#showing?.run === this.#simulator.status().run
  }

  /** Notes that another run has begun, or that something was done by hand. */
  #look(): void {
    if (this.#isActing) return
    const { beginning } = this.#simulator
    if (this.#showing?.beginning !== beginning) this.#turnTo(this.#held.get(beginning) ?? null)
    const showing = this.#showing
    if (showing === null) return
    if (!this.#isOn()) this.#follow(showing)
    if (!this.#isOn()) return
    showing.seq = this.#simulator.status().seq
    if (this.#simulator.journal().length !== showing.inputs) this.#beTouched(showing)
  }

  #turnTo(showing: Showing | null): void {
    if (this.#showing === showing) return
    this.#showing = showing
    this.#pause()
  }

  /** Going back in the scene's own time leaves it; a return to where it was left, or a restart, mends that. */
  #follow(showing: Showing): void {
    const isLeft = !comeBack(showing, this.#simulator)
    if (isLeft && showing.isLeft) return
    showing.isLeft = isLeft
    this.#pause()
  }

  #beTouched(showing: Showing): void {
    if (showing.touchedAt !== null) return
    showing.touchedAt = showing.staged.seqAt(showing.staged.position)
    this.bell.ring()
  }
}

const done = ok(null)
