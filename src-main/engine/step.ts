import type { Decision } from '#shared/catalog/decision.ts'
import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { CommandOf, CommandType, CommandValue } from '#shared/contract/command.ts'
import type { EventBody } from '#shared/contract/event.ts'
import type { Refusal } from '#shared/contract/result.ts'
import type { Fault } from '#shared/resources/fault.ts'
import type { Database } from '../store/database.ts'
import type { SidPrefix } from './sid.ts'
import type { TimerKind } from './timer-kind.ts'

/** One step under way: what a use case may read, and how it writes. */
export interface Step {
  readonly db: Database
  /** The step's number. */
  readonly seq: number
  /** Simulated time, ms. */
  readonly now: number
  readonly settings: AccountSettings
  newSid(prefix: SidPrefix): string
  /** Whether something of that probability (0 to 1) happens, drawn from the seed. What is certain draws nothing. */
  chance(probability: number): boolean
  /** Does a part of the step's work; what it wrote is undone when it is refused, and the step goes on. */
  attempt<Value>(work: () => Outcome<Value>): Outcome<Value>
  emit(event: EventBody): void
  /** Sets, or moves, the timer of that kind and subject; due at once when the time has passed. */
  setTimer(kind: TimerKind, ref: string, dueAt: number): void
  /** The same for a timer that is known not to be set; one that is due at once costs less so. */
  startTimer(kind: TimerKind, ref: string, dueAt: number): void
  clearTimer(kind: TimerKind, ref: string): void
}

/** A use case: look up, ask the rules in order, write, emit. */
export type CommandHandler<Type extends CommandType> = (
  step: Step,
  command: CommandOf<Type>,
) => Outcome<CommandValue<Type>>

/** What came of a command. All that a refused one wrote is rolled back; only its report stays. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refused

export interface Refused extends Refusal {
  readonly report?: RefusalReport
  /** The fault that caused it; it counts as used. */
  readonly fault?: Fault
}

/** What the debugger and the timeline keep of a refusal that a rule decided. */
export interface RefusalReport {
  readonly code: number
  readonly text: string
  readonly decisions: readonly Decision[]
  readonly serviceSid: string | null
  readonly sessionSid: string | null
}
