import type { ClockState } from '#shared/contract/clock-state.ts'
import type { Engine, EngineStatus } from '../engine/engine.ts'
import type { RealTime } from './real-time.ts'
import { reportBug } from './report-bug.ts'
import { sliceMs } from './slices.ts'

export interface ClockSetting {
  readonly mode: 'paused' | 'running'
  /** Simulated seconds a real second. */
  readonly rate: number
}

export const realSpeed: ClockSetting = { mode: 'running', rate: 1 }

/** `standing` is paused right after a step, before what is due at that same instant, until something happens. */
export interface StartSetting {
  readonly mode: ClockSetting['mode'] | 'standing'
  readonly rate: number
}

const longestSleepMs = 60_000
/** The last instant a date can hold, ms. */
export const endOfTime = 8.64e15

type Outcome = ReturnType<Engine['runDue']>

/**
 * Drives one engine's simulated time by real time: at a rate while running, to the goal of an advance even while paused,
 * and not at all while a webhook that decides something is outstanding. Sleeps until the next timer is due.
 */
export class ClockDriver {
  readonly #engine: Engine
  readonly #realTime: RealTime
  readonly #onChange: () => void
  #mode: ClockSetting['mode']
  #rate: number
  /** The pair of instants that the running clock counts from. */
  #anchor: { readonly simulated: number; readonly real: number }
  #cancel: () => void = () => {}
  #sliceIsQueued = false
  #stands: boolean
  #waiting: { readonly to: number; readonly resolve: () => void }[] = []

  constructor(engine: Engine, start: StartSetting, realTime: RealTime, onChange: () => void) {
    this.#engine = engine
    this.#realTime = realTime
    this.#onChange = onChange
    this.#stands = start.mode === 'standing'
    this.#mode = start.mode === 'running' ? 'running' : 'paused'
    this.#rate = start.rate
    this.#anchor = { simulated: engine.status().now, real: realTime.now() }
  }

  read(): ClockState {
    const { run, now, nextDueAt, held } = this.#engine.status()
    return { run, now, mode: this.#mode, rate: this.#rate, nextDueAt, heldBy: held ? 'webhook' : null }
  }

  /** Brings the engine to the present simulated time, or as near as one slice gets. */
  catchUp(): void {
    if (!this.#sliceIsQueued && !this.#stands) this.#runSlice()
  }

  /** Brings the engine to the present simulated time, also from where a rewind left it standing. */
  goOn(): void {
    this.#stands = false
    this.catchUp()
  }

  change(setting: Partial<ClockSetting>): void {
    this.goOn()
    this.#mode = setting.mode ?? this.#mode
    this.#rate = setting.rate ?? this.#rate
    this.countFromNow()
  }

  /** Takes note of where somebody else brought simulated time. */
  countFromNow(): void {
    this.#anchorAt(this.#engine.status().now)
    this.catchUp()
    this.#onChange()
  }

  /** Resolves when simulated time has come to `to` with all that was due by then, and also when the driver is stopped. */
  reached(to: number): Promise<void> {
    if (!this.#sliceIsQueued && this.#engine.status().now >= to) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ to, resolve }))
  }

  stop(): void {
    this.#cancel()
    this.#letGo()
  }

  #goal({ now, goal }: EngineStatus): number {
    if (goal > now) return goal
    if (this.#mode === 'paused') return now
    const elapsed = (this.#realTime.now() - this.#anchor.real) * this.#rate
    return Math.max(now, Math.min(endOfTime, Math.floor(this.#anchor.simulated + elapsed)))
  }

  #runSlice(): Outcome {
    const before = this.#engine.status()
    const goal = this.#goal(before)
    const isLate = before.nextDueAt !== null && before.nextDueAt <= before.now
    const hasWork = goal > before.now || isLate
    const outcome = hasWork ? this.#runDue(goal) : 'reached'
    const after = hasWork ? this.#engine.status() : before
    if (before.goal > before.now || before.held || after.held) this.#anchorAt(after.now)
    if (outcome !== 'more') this.#settle(after.now)
    this.#schedule(outcome, after)
    return outcome
  }

  #runDue(goal: number): Outcome {
    const end = this.#realTime.now() + sliceMs
    return this.#engine.runDue(goal, () => this.#realTime.now() < end)
  }

  #schedule(outcome: Outcome, status: EngineStatus): void {
    this.#cancel()
    this.#sliceIsQueued = outcome === 'more'
    this.#cancel = outcome === 'more' ? this.#realTime.soon(() => this.#drive()) : this.#sleep(status)
  }

  #sleep({ now, nextDueAt, held }: EngineStatus): () => void {
    if (this.#mode === 'paused' || nextDueAt === null || held) return () => {}
    const realMs = Math.max(1, Math.ceil((nextDueAt - now) / this.#rate))
    return this.#realTime.after(Math.min(longestSleepMs, realMs), () => this.#drive())
  }

  #drive(): void {
    try {
      if (this.#runSlice() === 'more') return
    } catch (bug) {
      this.#giveUp(bug)
    }
    this.#onChange()
  }

  /** What could not be done would be tried for ever: the clock is paused, until somebody lets it go on. */
  #giveUp(bug: unknown): void {
    reportBug(bug)
    this.#cancel()
    this.#sliceIsQueued = false
    this.#mode = 'paused'
    this.#engine.abandonAdvance()
    this.#letGo()
  }

  #anchorAt(simulated: number): void {
    this.#anchor = { simulated, real: this.#realTime.now() }
  }

  #letGo(): void {
    for (const { resolve } of this.#waiting) resolve()
    this.#waiting = []
  }

  #settle(now: number): void {
    const reached = this.#waiting.filter(({ to }) => to <= now)
    if (reached.length === 0) return
    this.#waiting = this.#waiting.filter(({ to }) => to > now)
    for (const { resolve } of reached) resolve()
  }
}
