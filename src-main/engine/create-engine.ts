import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Command, CommandValue } from '#shared/contract/command.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { Query, QueryValue } from '#shared/contract/query.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Database } from '../store/database.ts'
import { insertAccountSettings } from '../store/settings.ts'
import { findNextTimer } from '../store/timers.ts'
import { isClockHeld } from '../store/webhooks.ts'
import { runCommand } from './command-handlers.ts'
import type { Engine, EngineStatus, JournalEntry } from './engine.ts'
import { createEventLog } from './event-log.ts'
import { runQuery } from './query-handlers.ts'
import { createRandom } from './random.ts'
import { StepRunner } from './step-runner.ts'
import { runTimer } from './timer-handlers.ts'

export interface EngineOptions {
  /** An empty database; the engine owns it from now on and closes it. */
  readonly database: Database
  /** An unsigned integer below 2³². */
  readonly seed: number
  /** Simulated ms at which time begins. */
  readonly startTime: number
  readonly run: number
  readonly settings: AccountSettings
}

/** How many events stay readable for those who come late. */
const keptEvents = 10_000

/** An engine at step 0. */
export function createEngine(options: EngineOptions): Engine {
  insertAccountSettings(options.database, options.settings)
  return new SteppingEngine(options)
}

class SteppingEngine implements Engine {
  readonly #db: Database
  readonly #run: number
  readonly #steps: StepRunner
  readonly #events = createEventLog(keptEvents)
  readonly #journal: JournalEntry[] = []
  readonly #listeners = new Set<(events: readonly EngineEvent[]) => void>()
  #goal: number

  constructor({ database: db, run, seed, startTime }: EngineOptions) {
    this.#db = db
    this.#run = run
    this.#steps = new StepRunner({ db, run, random: createRandom(seed), startTime })
    this.#goal = startTime
  }

  execute<C extends Command>(command: C, mayContinue = always): Result<CommandValue<C['type']>> {
    this.#runDueTimers(this.#steps.now, always)
    const outcome = this.#steps.runCommand<C['type']>(command, (step) => runCommand(step, command))
    this.#journal.push({ seq: this.#steps.seq, at: this.#steps.now, command })
    if (outcome.ok && command.type === 'clock.advance') this.#goal = command.to
    this.#runDueTimers(this.#steps.now, mayContinue)
    this.#publish()
    return outcome
  }

  query<Q extends Query>(query: Q): QueryValue<Q['type']> {
    return runQuery(this.#db, query)
  }

  runDue(goal: number, mayContinue: () => boolean): 'reached' | 'more' | 'held' {
    const outcome = this.#runDueTimers(goal, mayContinue)
    if (outcome === 'reached') this.#steps.moveTo(goal)
    this.#publish()
    return outcome
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

  close(): void {
    this.#listeners.clear()
    this.#db.close()
  }

  /** Runs timers due by then, each as a step; while a webhook decides, only those of this very instant. */
  #runDueTimers(by: number, mayContinue: () => boolean): 'reached' | 'more' | 'held' {
    for (;;) {
      const isHeld = isClockHeld(this.#db)
      const next = findNextTimer(this.#db)
      if (next === undefined || next.dueAt > (isHeld ? this.#steps.now : by)) return isHeld ? 'held' : 'reached'
      if (!mayContinue()) return 'more'
      this.#steps.runTimer(next, (step) => runTimer(step, next))
    }
  }

  #publish(): void {
    const batch = this.#steps.takeEvents()
    if (batch.length === 0) return
    this.#events.append(batch)
    for (const listener of this.#listeners) listener(batch)
  }
}

function always(): boolean {
  return true
}
