import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { ClockState } from '#shared/contract/clock-state.ts'
import type { Command, CommandValue } from '#shared/contract/command.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { Query, QueryValue } from '#shared/contract/query.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { ClockChange, ResetOptions } from '#shared/contract/rpc.ts'
import type { Snapshot } from '#shared/contract/snapshot.ts'
import type { Engine, EngineStatus, JournalEntry } from '../engine/engine.ts'
import type { Sqlite } from '../store/database.ts'
import { advanceGoal } from './advance-goal.ts'
import { type BatchReader, followInBatches } from './batches.ts'
import { Bell } from './bell.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { ClockDriver, type ClockSetting, endOfTime, realSpeed, type StartSetting } from './clock-driver.ts'
import { Followers } from './followers.ts'
import { History } from './history.ts'
import { loadSqlite } from './load-sqlite.ts'
import { firstSteps, type Opening } from './opening.ts'
import { pushByFrame } from './push-by-frame.ts'
import { processTime, type RealTime } from './real-time.ts'
import { createRunEngine, restoreRunEngine } from './run-engine.ts'
import type { SavedRun } from './saved-run.ts'
import type { Beginning, World } from './world.ts'

export interface SimulatorOptions {
  readonly seed: number
  /** Simulated time to begin at, ms. */
  readonly startTime: number
  /** Running at real speed when left out. */
  readonly clock?: ClockSetting
  /** Begins without the starter scene. */
  readonly empty?: boolean
  /** Begins with this instead of the starter scene. */
  readonly opening?: Opening
  /** Goes on from this instead. */
  readonly saved?: SavedRun
  /** Account settings that differ from the standard ones. */
  readonly settings?: Partial<AccountSettings>
  readonly realTime?: RealTime
}

export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  return new Simulator(options, await loadSqlite())
}

/** What every host holds: the engine of the current run, and the clock that drives it. */
export class Simulator {
  readonly #options: SimulatorOptions
  readonly #sqlite: Sqlite
  readonly #realTime: RealTime
  readonly #bell = new Bell()
  readonly #followers = new Followers()
  /** Going back, and to histories that were left. */
  readonly history: History
  #world: World
  #isClosed = false

  constructor(options: SimulatorOptions, sqlite: Sqlite) {
    this.#options = options
    this.#sqlite = sqlite
    this.#realTime = options.realTime ?? processTime
    const { opening, empty = false, saved, clock } = options
    const { seed, startTime } = options
    this.#world = saved
      ? this.#goOn({ ...saved, ...(clock && { clock }) }, 1)
      : this.#begin(opening ?? { seed, startTime, play: firstSteps(empty) }, 1).world
    this.history = new History({
      world: () => this.#world,
      isClosed: () => this.#isClosed,
      sqlite,
      show: (engine, beginning) =>
        this.#replace(this.#drive(engine, beginning, { mode: 'standing', rate: this.clock().rate })),
      realTime: this.#realTime,
    })
    if (saved) this.history.replaceBranches(saved.branches)
  }

  /** Runs one command at the present simulated time. */
  execute<C extends Command>(command: C): Result<CommandValue<C['type']>> {
    this.#world.driver.goOn()
    const result = this.#world.engine.execute(command)
    this.catchUp()
    return result
  }

  /** Lets something act on the engine of the present run, which may take simulated time with it. */
  act<Value>(work: (engine: Engine) => Value): Value {
    const { driver, engine } = this.#world
    driver.goOn()
    const value = work(engine)
    driver.countFromNow()
    return value
  }

  /** Reads at the present simulated time. */
  query<Q extends Query>(query: Q): QueryValue<Q['type']> {
    this.catchUp()
    return this.#world.engine.query(query)
  }

  /** Brings the engine to the present simulated time. What only reports where it stands does not. */
  catchUp(): void {
    this.#world.driver.catchUp()
  }

  status(): EngineStatus {
    return this.#world.engine.status()
  }

  clock(): ClockState {
    return this.#world.driver.read()
  }

  snapshot(): Snapshot {
    return buildSnapshot(this.engine, this.clock(), { seed: this.beginning.seed, story: this.history.story })
  }

  eventsAfter(seq: number): readonly EngineEvent[] | 'gone' {
    return this.#world.engine.eventsAfter(seq)
  }

  /** What the current run began with: the same object for every run that a rewind or a branch makes of it. */
  get beginning(): Beginning {
    return this.#world.beginning
  }

  /** The engine of the current run, for who reads much at once. */
  get engine(): Engine {
    return this.#world.engine
  }

  journal(): readonly JournalEntry[] {
    return this.#world.engine.journal()
  }

  hash(): string {
    return this.#world.engine.hash()
  }

  /** Answers when everything that fell due has run, or the run has ended. */
  async changeClock(change: ClockChange): Promise<Result<ClockState>> {
    const { driver, engine } = this.#world
    if ('mode' in change || 'rate' in change) {
      driver.change(change)
      return ok(this.clock())
    }
    driver.goOn()
    const to = advanceGoal(change, this.status())
    if (to === null) return ok(this.clock())
    if (to > endOfTime)
      return refuse({ code: 'invalid_body', status: 400, message: 'Simulated time ends before that.' })
    const advanced = engine.execute({ type: 'clock.advance', to })
    if (!advanced.ok) return advanced
    this.catchUp()
    await driver.reached(to)
    return ok(this.clock())
  }

  /** Empties everything and begins a new run, with the starter scene unless `empty`. */
  reset({ seed, startTime, empty = false }: ResetOptions = {}): void {
    const { seed: usualSeed, startTime: usualStart } = this.#options
    this.open({ seed: seed ?? usualSeed, startTime: startTime ?? usualStart, play: firstSteps(empty) })
  }

  /** Begins again as the program was started: with the starter scene, or empty. */
  restart(): void {
    this.reset({ empty: this.#options.empty ?? false })
  }

  /** Empties everything and begins a new run with what is to be played. Answers what came of that. */
  open<Played>(opening: Opening<Played>): Played {
    this.history.leaveFor(opening)
    const { world, played } = this.#begin(opening, this.status().run + 1)
    this.#replace(world)
    return played
  }

  /** Everything there is, to go on from later. Copies the whole database. */
  save(): SavedRun {
    const { beginning, engine } = this.#world
    const { mode, rate } = this.clock()
    const branches = this.history.recordings()
    return { beginning, journal: [...engine.journal()], image: engine.capture(), clock: { mode, rate }, branches }
  }

  /** Goes on from what was saved, in a new run. What was there until now becomes the newest branch, or is dropped where it is kept elsewhere. */
  resume(saved: SavedRun, present: 'branch' | 'drop' = 'branch'): void {
    const next = this.#goOn(saved, this.status().run + 1)
    if (present === 'drop') this.history.replaceBranches(saved.branches)
    else this.history.moveTo(saved.branches)
    this.#replace(next)
  }

  /** Calls back whenever there are new steps, the clock was changed or a new run began. Returns how to stop. */
  onChange(listener: () => void): () => void {
    return this.#bell.onRing(listener)
  }

  /** Begins with a snapshot, at once; then what happened, merged once a frame. Returns how to stop. */
  subscribe(reader: BatchReader): () => void {
    return this.#followers.add(followInBatches(this, reader, this.#realTime))
  }

  /** Calls back at once, and at most once a frame while anything changes. Returns how to stop. */
  watch(look: () => void): () => void {
    return this.#followers.add(pushByFrame(look, [(listener) => this.onChange(listener)], () => true, this.#realTime))
  }

  close(): void {
    this.#isClosed = true
    this.#followers.stopAll()
    this.#bell.silence()
    this.#world.driver.stop()
    this.#world.engine.close()
  }

  #begin<Played>({ play, clock = this.#options.clock ?? realSpeed, ...opening }: Opening<Played>, run: number) {
    const { settings } = this.#options
    const beginning = { ...opening, ...(settings && { settings }) }
    const engine = createRunEngine(this.#sqlite, beginning, run)
    const played = play(engine)
    return { world: this.#drive(engine, { ...beginning, inputs: engine.journal().length }, clock), played }
  }

  #goOn({ beginning, clock: { mode, rate }, ...point }: SavedRun, run: number): World {
    const engine = restoreRunEngine(this.#sqlite, point, run)
    const { goal, now } = engine.status()
    const stands = mode === 'paused' && goal === now
    return this.#drive(engine, beginning, { mode: stands ? 'standing' : mode, rate })
  }

  #drive(engine: Engine, beginning: Beginning, setting: StartSetting): World {
    const announce = () => this.#bell.ring()
    engine.subscribe(() => this.history.considerCheckpoint())
    engine.subscribe(announce)
    return { beginning, engine, driver: new ClockDriver(engine, setting, this.#realTime, announce) }
  }

  #replace(next: World): void {
    const last = this.#world
    this.#world = next
    last.driver.stop()
    last.engine.close()
    this.catchUp()
    this.#bell.ring()
  }
}
