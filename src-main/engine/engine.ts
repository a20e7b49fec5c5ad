import type { Command, CommandValue } from '#shared/contract/command.ts'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { Query, QueryValue } from '#shared/contract/query.ts'
import type { Result } from '#shared/contract/result.ts'
import type { EngineImage } from './engine-image.ts'

/** One input of the journal: the command, the step it became and the simulated time it came in (ms). */
export interface JournalEntry {
  readonly seq: number
  readonly at: number
  readonly command: Command
}

export interface EngineStatus {
  /** Grows at reset, rewind and opening a workspace. */
  readonly run: number
  /** Number of the last step. */
  readonly seq: number
  /** Number of the last event. */
  readonly eventSeq: number
  /** Simulated time, ms. */
  readonly now: number
  /** Where an advance under way leads, ms; `now` when none is. */
  readonly goal: number
  /** When the next timer falls due, ms, or null. */
  readonly nextDueAt: number | null
  /** A webhook that decides something is outstanding: simulated time stands still. */
  readonly held: boolean
}

/**
 * The simulator itself: deterministic, synchronous, one door.
 * The same options and the same journal give the same SIDs, events and hash in any process.
 */
export interface Engine {
  /** Number of the last step, as `status` has it. */
  readonly seq: number
  /**
   * Runs what is due by now, then the command as one step, then again what is due by now, in one transaction; of that
   * last part only as much as `mayContinue` allows (all, when it is left out). Throws when what they wrote cannot be
   * stored; then none of it has happened.
   */
  execute<C extends Command>(command: C, mayContinue?: () => boolean): Result<CommandValue<C['type']>>
  query<Q extends Query>(query: Q): QueryValue<Q['type']>
  /** Moves simulated time towards `goal` (ms), one step a due timer, while `mayContinue()` holds. */
  runDue(goal: number, mayContinue: () => boolean): 'reached' | 'more' | 'held'
  /**
   * Lets `steps` execute commands and run what is due in one transaction, which costs less than one for each. What throws
   * undoes only its own step. Throws when what they wrote cannot be stored; then none of it has happened.
   */
  together<Value>(steps: () => Value): Value
  /** Calls back after each `execute` or `runDue` that made steps, with the events they caused, if any. Returns how to stop. */
  subscribe(listener: (events: readonly EngineEvent[]) => void): () => void
  /** The kept events (the newest 10,000) with a number above `seq`, or `gone` when some of those are no longer kept. */
  eventsAfter(seq: number): readonly EngineEvent[] | 'gone'
  status(): EngineStatus
  /** Forgets where an advance under way was to lead. */
  abandonAdvance(): void
  journal(): readonly JournalEntry[]
  /** The running SHA-256 over every step so far, hexadecimal. */
  hash(): string
  /** Everything the engine is right now, to make another one of with `restoreEngine`. Copies the whole database. */
  capture(): EngineImage
  /** Bytes of the database that a capture would copy. */
  size(): number
  close(): void
}
