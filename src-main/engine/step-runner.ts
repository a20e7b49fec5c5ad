import { createHash } from 'node:crypto'
import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Command, CommandType, CommandValue } from '#shared/contract/command.ts'
import type { EngineEvent, EventBody } from '#shared/contract/event.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { Database } from '../store/database.ts'
import { findAccountSettings } from '../store/settings.ts'
import { deleteTimer, findNextTimer, type Timer, upsertTimer } from '../store/timers.ts'
import type { EnginePosition } from './engine-image.ts'
import { countRefusal } from './fault/find-fault.ts'
import { createRandom, type Random } from './random.ts'
import { recordRefusal } from './record-refusal.ts'
import { newSid, type SidPrefix } from './sid.ts'
import type { Outcome, Refused, Step } from './step.ts'
import type { TimerKind } from './timer-kind.ts'

interface StepRunnerOptions {
  readonly db: Database
  readonly run: number
  /** Where it stands; `beginAt` gives that of the beginning. */
  readonly position: StepPosition
  /** Hears of a timer that threw. When left out, that is thrown on. */
  readonly onBug?: ((bug: unknown) => void) | undefined
}

/** What the runner knows besides the database. */
export type StepPosition = Omit<EnginePosition, 'goal'>

/** Before the first step. `startTime` in simulated ms. */
export function beginAt(seed: number, startTime: number): StepPosition {
  const random = createRandom(seed).save()
  return { seq: 0, eventSeq: 0, now: startTime, random, hash: sha256(`${startTime} ${random.join(' ')}`) }
}

/** A timer that is set; one that was due at once has no row while the transaction lasts that set it. */
export type DueTimer = Omit<Timer, 'row'> & Partial<Pick<Timer, 'row'>>

/** Runs steps: each is done whole or undone, has the next number without gap, and is in the running hash. */
export class StepRunner implements Step {
  readonly db: Database
  readonly #run: number
  readonly #onBug: (bug: unknown) => void
  readonly #random: Random = createRandom(0)
  #seq = 0
  #eventSeq = 0
  #now = 0
  #hash = ''
  #emitted: EventBody[] = []
  #dueAtOnce: readonly DueTimer[] = []
  #events: EngineEvent[] = []

  constructor({ db, run, position, onBug = throwOn }: StepRunnerOptions) {
    this.db = db
    this.#run = run
    this.#onBug = onBug
    this.standAt(position)
  }

  /** Goes to where the database is, or is again: what it has not stored has not happened. */
  standAt({ seq, eventSeq, now, random, hash }: StepPosition): void {
    this.#seq = seq
    this.#eventSeq = eventSeq
    this.#now = now
    this.#random.restore(random)
    this.#hash = hash
    this.#emitted = []
    this.#dueAtOnce = []
    this.#events = []
  }

  get seq(): number {
    return this.#seq
  }

  get eventSeq(): number {
    return this.#eventSeq
  }

  get now(): number {
    return this.#now
  }

  get hash(): string {
    return this.#hash
  }

  get position(): StepPosition {
    return {
      seq: this.#seq,
      eventSeq: this.#eventSeq,
      now: this.#now,
      random: this.#random.save(),
      hash: this.#hash,
    }
  }

  get settings(): AccountSettings {
    return findAccountSettings(this.db)
  }

  newSid(prefix: SidPrefix): string {
    return newSid(this.#random, prefix)
  }

  chance(probability: number): boolean {
    return probability === 1 || (probability > 0 && this.#random.next() < probability * 2 ** 32)
  }

  attempt<Value>(work: () => Outcome<Value>): Outcome<Value> {
    const random = this.#random.save()
    const emitted = this.#emitted.length
    const dueAtOnce = this.#dueAtOnce
    let kept = false
    this.db.beginPart()
    try {
      const outcome = work()
      kept = outcome.ok
      return outcome
    } finally {
      this.db.endPart(kept)
      if (!kept) {
        this.#random.restore(random)
        this.#emitted.length = emitted
        this.#dueAtOnce = dueAtOnce
      }
    }
  }

  emit(event: EventBody): void {
    this.#emitted.push(event)
  }

  setTimer(kind: TimerKind, ref: string, dueAt: number): void {
    if (dueAt <= this.#now) this.storeTimers()
    upsertTimer(this.db, kind, ref, Math.max(dueAt, this.#now))
  }

  startTimer(kind: TimerKind, ref: string, dueAt: number): void {
    if (dueAt > this.#now) upsertTimer(this.db, kind, ref, dueAt)
    else this.#dueAtOnce = [...this.#dueAtOnce, { dueAt: this.#now, kind, ref }]
  }

  clearTimer(kind: TimerKind, ref: string): void {
    this.storeTimers()
    deleteTimer(this.db, kind, ref)
  }

  /** What falls due next; of equals the one set first. */
  nextTimer(): DueTimer | undefined {
    const stored = findNextTimer(this.db)
    const atOnce = this.#dueAtOnce[0]
    return atOnce === undefined || (stored !== undefined && stored.dueAt <= atOnce.dueAt) ? stored : atOnce
  }

  /** Gives rows to the timers that were due at once and have not run: the transaction ends, or others queue up behind. */
  storeTimers(): void {
    for (const { kind, ref, dueAt } of this.#dueAtOnce) upsertTimer(this.db, kind, ref, dueAt)
    this.#dueAtOnce = []
  }

  /** Time goes on to there, with nothing falling due on the way. */
  moveTo(time: number): void {
    if (time > this.#now) this.#now = time
  }

  /** A command as one step. A bug that throws takes the step back. */
  runCommand<Type extends CommandType>(
    command: Command,
    work: (step: Step) => Outcome<CommandValue<Type>>,
  ): Result<CommandValue<Type>> {
    this.#seq += 1
    try {
      const outcome = this.attempt(() => work(this))
      const result = outcome.ok ? outcome : this.#report(outcome)
      this.#finish(command)
      return result
    } catch (bug) {
      this.#seq -= 1
      throw bug
    }
  }

  /**
   * A timer that fell due as one step, at its own time. Where a bug throws, the step is that the timer is gone, and
   * whatever `instead` does.
   */
  runTimer(timer: DueTimer, work: (step: Step) => void, instead: (step: Step) => void = doNothing): void {
    this.#seq += 1
    this.moveTo(timer.dueAt)
    const remove = (): void => {
      if (timer.row === undefined) this.#dueAtOnce = this.#dueAtOnce.filter((other) => other !== timer)
      else deleteTimer(this.db, timer.kind, timer.ref)
    }
    const removeAnd = (doIt: (step: Step) => void): void => {
      this.attempt(() => {
        remove()
        doIt(this)
        return ok(null)
      })
    }
    try {
      removeAnd(work)
    } catch (bug) {
      try {
        removeAnd(instead)
      } catch {
        removeAnd(doNothing)
      }
      this.#onBug(bug)
    } finally {
      const { kind, ref, dueAt } = timer
      this.#finish({ kind, ref, dueAt })
    }
  }

  /** The events since the last time this was asked. */
  takeEvents(): readonly EngineEvent[] {
    const taken = this.#events
    this.#events = []
    return taken
  }

  #report({ error, report, fault }: Refused): Result<never> {
    if (fault !== undefined) this.attempt(() => ok(countRefusal(this, fault)))
    if (report === undefined) return refuse(error)
    const recorded = this.attempt(() => ok(recordRefusal(this, report)))
    return refuse(recorded.ok ? { ...error, traceId: recorded.value } : error)
  }

  #finish(cause: Command | DueTimer): void {
    this.#hash = sha256(this.#hash + JSON.stringify([this.#seq, this.#now, cause, this.#emitted]))
    for (const body of this.#emitted) {
      this.#eventSeq += 1
      this.#events.push({ seq: this.#eventSeq, step: this.#seq, run: this.#run, at: this.#now, ...body })
    }
    this.#emitted = []
  }
}

function doNothing(): void {}

function throwOn(bug: unknown): never {
  throw bug
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
