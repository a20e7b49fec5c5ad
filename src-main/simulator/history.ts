import type { BranchSummary } from '#shared/contract/branch.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { Engine } from '../engine/engine.ts'
import type { EngineImage } from '../engine/engine-image.ts'
import { replayInSteps } from '../engine/replay.ts'
import type { Sqlite } from '../store/database.ts'
import { type Branch, Branches } from './branches.ts'
import { Checkpoints } from './checkpoints.ts'
import { homeAmong } from './home-among.ts'
import { isCourse } from './is-course.ts'
import { previousMoment } from './previous-moment.ts'
import type { RealTime } from './real-time.ts'
import { createRunEngine, restoreRunEngine } from './run-engine.ts'
import { runInSlices } from './slices.ts'
import { Stories } from './stories.ts'
import type { Beginning, Recording, World } from './world.ts'

interface Stage {
  world(): World
  isClosed(): boolean
  readonly sqlite: Sqlite
  /** Puts an engine in the place of the present one; its clock stands right after its last step, or where it was left. */
  show(engine: Engine, beginning: Beginning): void
  readonly realTime: RealTime
}

/**
 * Goes back in time by replaying the journal in a new run, from the checkpoint before, and keeps what it leaves as branches.
 * A long journal takes a while, in which the present run goes on; when another has begun by then, that one stays.
 */
export class History {
  readonly #stage: Stage
  readonly #branches = new Branches()
  readonly #checkpoints = new Checkpoints()
  readonly #stories = new Stories()

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** Makes the state right after step `toSeq` again. */
  async rewind(toSeq: number): Promise<Result<null>> {
    const { beginning, engine } = this.#stage.world()
    const { seq } = engine.status()
    if (toSeq > seq) return refuse({ code: 'past_end', status: 400, message: `The last step is ${seq}.` })
    const { readOnlyTo } = this
    if (toSeq < readOnlyTo) return refuse(readOnly(`Up to step ${readOnlyTo}, this history was made by`))
    return this.#relive({ beginning, journal: engine.journal() }, toSeq, toSeq)
  }

  /** Lets the present run have a checkpoint where one is due. To be asked between steps. */
  considerCheckpoint(): void {
    const { beginning, engine } = this.#stage.world()
    void this.#checkpoints.consider(beginning, engine)
  }

  /** Takes back the last thing that happened. */
  stepBack(): Promise<Result<null>> {
    return this.rewind(previousMoment(this.#stage.world().engine))
  }

  /** Up to this step the present run was made by the rules of an earlier version: it can be read, but not made again. */
  get readOnlyTo(): number {
    return this.#stage.world().beginning.resumed?.image.position.seq ?? 0
  }

  /** The last step that has a checkpoint where the run has become too large for more; null while it has not. */
  get replaysFrom(): number | null {
    return this.#checkpoints.replaysFrom
  }

  /** Which history the present run is a part of. */
  get story(): number {
    return this.#stories.numberOf(this.#stage.world().beginning)
  }

  /** What a rewind, a reset or a switch has left behind, oldest first. */
  branches(): readonly BranchSummary[] {
    return this.#branches.list().map(({ beginning: _, journal: __, ...summary }) => summary)
  }

  /** The same with all that they hold. */
  recordings(): readonly Branch[] {
    return this.#branches.list()
  }

  /** Puts the branches of a workspace in the place of all. */
  replaceBranches(branches: readonly Branch[]): void {
    this.#branches.replace(branches)
  }

  /** The same with what is left for that as the newest: the present run, and what a lesson or ticket was begun over. */
  moveTo(branches: readonly Branch[]): void {
    const home = isCourse(this.#stage.world().beginning) ? homeAmong(this.#branches.list()) : undefined
    this.#branches.replace(branches)
    if (home !== undefined) this.#branches.keep(withoutId(home))
    this.leave(0)
  }

  /** Returns to a history that was left, where it was left; what is left now becomes a branch in turn. */
  async switchTo(id: string): Promise<Result<null>> {
    const branch = this.#branches.find(id)
    if (branch === undefined) return refuse({ code: 'not_found', status: 404, message: `There is no branch ${id}.` })
    if (branch.isReadOnly === true) return refuse(readOnly('This branch began with'))
    const parted = branch.beginning === this.#stage.world().beginning ? branch.fromSeq : 0
    return this.#show(branch, branch.lastSeq, (engine) => comeBackTo(branch, engine), parted)
  }

  /** Keeps the present run as a branch that parts after `fromSeq` from what comes in its place. */
  leave(fromSeq: number): void {
    if (this.#stage.world().engine.status().seq > fromSeq) this.#keep(fromSeq)
  }

  /** Makes way for that. What a lesson or ticket is begun over is kept also where nothing has happened in it. */
  leaveFor(next: Pick<Beginning, 'piece'>): void {
    if (isCourse(next) && !isCourse(this.#stage.world().beginning)) this.#keep(0)
    else this.leave(0)
  }

  #keep(fromSeq: number): void {
    const { beginning, engine } = this.#stage.world()
    const { run, seq, now } = engine.status()
    this.#branches.keep({ run, fromSeq, lastSeq: seq, leftAt: now, beginning, journal: [...engine.journal()] })
  }

  /**
   * Begins the present run anew and plays something else in it.
   * What is left is kept as a branch that parts after `fromSeq`; null keeps nothing.
   */
  restage(play: (engine: Engine) => Iterator<void>, fromSeq: number | null): Promise<Result<null>> {
    return this.#show({ beginning: this.#stage.world().beginning, journal: [] }, 0, play, fromSeq)
  }

  #relive(recording: Recording, toSeq: number, fromSeq: number): Promise<Result<null>> {
    return this.#show(recording, toSeq, (engine) => replayInSteps(engine, recording.journal, toSeq), fromSeq)
  }

  async #show(
    recording: Recording,
    toSeq: number,
    play: (engine: Engine) => Iterator<void>,
    fromSeq: number | null,
  ): Promise<Result<null>> {
    const left = this.#stage.world()
    const image = this.#checkpoints.findBefore(recording, toSeq)
    const played = this.#createEngine(recording, left.engine.status().run + 1, image && (await image))
    try {
      await runInSlices(play(played), this.#stage.realTime)
    } catch (error) {
      played.close()
      throw error
    }
    if (this.#stage.world() !== left || this.#stage.isClosed()) {
      played.close()
      return otherRun
    }
    this.#branches.remove(recording)
    if (fromSeq !== null) this.leave(fromSeq)
    this.#stage.show(played, recording.beginning)
    return ok(null)
  }

  #createEngine({ beginning, journal }: Recording, run: number, image: EngineImage | undefined): Engine {
    const { sqlite } = this.#stage
    return image ? restoreRunEngine(sqlite, { image, journal }, run) : createRunEngine(sqlite, beginning, run)
  }
}

function withoutId({ id: _, ...left }: Branch): Omit<Branch, 'id'> {
  return left
}

/** The history as it was left: its clock may have gone on after the last step. */
function* comeBackTo({ journal, lastSeq, leftAt }: Branch, engine: Engine): Generator<void, void, void> {
  yield* replayInSteps(engine, journal, lastSeq)
  engine.runDue(leftAt, () => false)
}

function readOnly(what: string) {
  const message = `${what} an earlier version of Masquerade: it can be read, but not made again.`
  return { code: 'history_read_only', status: 409, message } as const
}

const otherRun = refuse({ code: 'other_run', status: 409, message: 'Meanwhile another run has begun.' })
