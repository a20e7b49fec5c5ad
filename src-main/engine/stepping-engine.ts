import type { Command, CommandValue } from '#shared/contract/command.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { Query, QueryValue } from '#shared/contract/query.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Database } from '../store/database.ts'
import { findNextTimer } from '../store/timers.ts'
import { isClockHeld } from '../store/webhooks.ts'
import { runCommand } from './command-handlers.ts'
import type { Engine, EngineStatus, JournalEntry } from './engine.ts'
import type { EngineImage } from './engine-image.ts'
import { createEventLog, type EventLog } from './event-log.ts'
import { runQuery } from './query-handlers.ts'
import { type DueTimer, type StepPosition, StepRunner } from './step-runner.ts'
import { giveUpTimer, runTimer } from './timer-handlers.ts'

/** Hears of a timer that threw, whose step is that it is gone: time goes on. When left out, that is thrown on. */
export interface BugOptions {
  readonly onBug?: (bug: unknown) => void
}

/** How many events stay readable for those who come late. */
const keptEvents = 10_000
/** How many of them an image holds. */
const capturedEvents = 1_000

interface SteppingOptions extends Pick<EngineImage, 'position' | 'events'> {
  readonly database: Database
  readonly run: number
  readonly journal: readonly JournalEntry[]
  readonly onBug: BugOptions['onBug'] | undefined
}

/** Where an engine stood when a transaction began. */
interface Before {
  readonly position: StepPosition
  readonly inputs: number
  readonly goal: number
}

/** The engine, from wherever it stands. */
export class SteppingEngine implements Engine {
  readonly #db: Database
  readonly #run: number
  readonly #steps: StepRunner
  readonly #events: EventLog
  readonly #journal: JournalEntry[]
  readonly #listeners = new Set<(events: readonly EngineEvent[]) => void>()
  /** The last step that was told of. */
  #published: number
  #isInTransaction = false
  #goal: number

  constructor({ database: db, run, journal, events, position, onBug }: SteppingOptions) {
    this.#db = db
    this.#run = run
    this.#steps = new StepRunner({ db, run, position, onBug })
    this.#events = createEventLog(keptEvents, { events, eventSeq: position.eventSeq })
    this.#journal = [...journal]
    this.#published = position.seq
    this.#goal = position.goal
  }

  get seq(): number {
    return this.#steps.seq
  }

  execute<C extends Command>(command: C, mayContinue = always): Result<CommandValue<C['type']>> {
    return this.together(() => {
      this.#runDueTimers(this.#steps.now, always)
      const done = this.#steps.runCommand<C['type']>(command, (step) => runCommand(step, command))
      this.#journal.push({ seq: this.#steps.seq, at: this.#steps.now, command })
      if (done.ok && command.type === 'clock.advance') this.#goal = command.to
      this.#runDueTimers(this.#steps.now, mayContinue)
      return done
    })
  }

  query<Q extends Query>(query: Q): QueryValue<Q['type']> {
    return runQuery(this.#db, query)
  }

  runDue(goal: number, mayContinue: () => boolean): 'reached' | 'more' | 'held' {
    const run = () => {
      const outcome = this.#runDueTimers(goal, mayContinue)
      if (outcome === 'reached') this.#steps.moveTo(goal)
      return outcome
    }
    const isAnythingDue = typeof this.#nextBy(goal) !== 'string'
    return isAnythingDue ? this.together(run) : run()
  }

  together<Value>(steps: () => Value): Value {
    return this.#isInTransaction ? this.#within(steps) : this.#inTransaction(steps)
  }

  subscribe(listener: (events: readonly EngineEvent[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  eventsAfter(seq: number): readonly EngineEvent[] | 'gone' {
    return this.#events.after(seq)
  }

  status(): EngineStatus {
    const { seq, eventSeq, now } = this.#steps
    const nextDueAt = findNextTimer(this.#db)?.dueAt ?? null
    return {
      run: this.#run,
      seq,
      eventSeq,
      now,
      goal: Math.max(this.#goal, now),
      nextDueAt,
      held: isClockHeld(this.#db),
    }
  }

  abandonAdvance(): void {
    this.#goal = this.#steps.now
  }

  journal(): readonly JournalEntry[] {
    return this.#journal
  }

  hash(): string {
    return this.#steps.hash
  }

  capture(): EngineImage {
    const { eventSeq } = this.#steps
    const events = this.#events.after(Math.max(0, eventSeq - capturedEvents))
    return {
      position: { ...this.#steps.position, goal: this.#goal },
      events: events === 'gone' ? [] : events,
      database: this.#db.capture(),
    }
  }

  size(): number {
    return this.#db.size()
  }

  close(): void {
    this.#listeners.clear()
    this.#db.close()
  }

  /** Steps of one transaction, of which readers hear when it has ended. One that fails undoes only itself. */
  #inTransaction<Value>(steps: () => Value): Value {
    const before = { position: this.#steps.position, inputs: this.#journal.length, goal: this.#goal }
    this.#db.begin()
    this.#isInTransaction = true
    try {
      return steps()
    } finally {
      this.#isInTransaction = false
      this.#conclude(before)
      this.#publish()
    }
  }

  /** Steps of the transaction under way. Timers that they leave are stored, as at its end: whoever asks next sees them. */
  #within<Value>(steps: () => Value): Value {
    try {
      return steps()
    } finally {
      this.#steps.storeTimers()
    }
  }

  /** Ends the transaction. When what it is to store cannot be stored, none of its steps has happened. */
  #conclude({ position, inputs, goal }: Before): void {
    try {
      this.#steps.storeTimers()
      this.#db.commit()
    } catch (trouble) {
      this.#steps.standAt(position)
      this.#journal.length = inputs
      this.#goal = goal
      this.#db.rollback()
      throw trouble
    }
  }

  /** Runs timers due by then, each as a step; while a webhook decides, only those of this very instant. */
  #runDueTimers(by: number, mayContinue: () => boolean): 'reached' | 'more' | 'held' {
    for (;;) {
      const next = this.#nextBy(by)
      if (typeof next === 'string') return next
      if (!mayContinue()) return 'more'
      this.#steps.runTimer(
        next,
        (step) => runTimer(step, next),
        (step) => giveUpTimer(step, next),
      )
    }
  }

  /** The timer that falls due next, by then; else why there is none. */
  #nextBy(by: number): DueTimer | 'reached' | 'held' {
    const isHeld = isClockHeld(this.#db)
    const next = this.#steps.nextTimer()
    if (next !== undefined && next.dueAt <= (isHeld ? this.#steps.now : by)) return next
    return isHeld ? 'held' : 'reached'
  }

  #publish(): void {
    if (this.#steps.seq === this.#published) return
    this.#published = this.#steps.seq
    const batch = this.#steps.takeEvents()
    this.#events.append(batch)
    for (const listener of this.#listeners) listener(batch)
  }
}

function always(): boolean {
  return true
}
