import { createEngine } from '#main/engine/create-engine.ts'
import type { Engine } from '#main/engine/engine.ts'
import { openDatabase } from '#main/store/database.ts'
import { type AccountSettings, standardAccountSettings } from '#shared/catalog/settings.ts'
import type { CommandInput, CommandType, CommandValue } from '#shared/contract/command.ts'
import { commandSchema } from '#shared/contract/command.ts'
import type { ApiError } from '#shared/contract/result.ts'
import { sqlite } from './load-sqlite.ts'

/** 2026-11-20T14:00:00Z, where time begins in tests. */
export const start = Date.UTC(2026, 10, 20, 14)

export interface EngineSetup {
  readonly seed?: number
  /** ms; `start` when left out. */
  readonly startTime?: number
  readonly settings?: Partial<AccountSettings>
}

/** A fresh engine over real SQLite, its clock standing at `start`. */
export function anEngine({ seed = 1, startTime = start, settings = {} }: EngineSetup = {}): Engine {
  return createEngine({
    database: openDatabase(sqlite),
    seed,
    startTime,
    run: 1,
    settings: { ...standardAccountSettings, ...settings },
  })
}

/** Executes a command as an edge would, and answers its value. Throws when it is refused. */
export function done<Type extends CommandType>(
  engine: Engine,
  command: Extract<CommandInput, { type: Type }>,
): CommandValue<Type> {
  const result = engine.execute(commandSchema.parse(command))
  if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.error)}`)
  return result.value as CommandValue<Type>
}

/** Executes a command that must be refused, and answers why. */
export function refused(engine: Engine, command: CommandInput): ApiError {
  const result = engine.execute(commandSchema.parse(command))
  if (result.ok) throw new Error(`${command.type} was not refused.`)
  return result.error
}

/** Lets simulated time pass, with everything that falls due. */
export function pass(engine: Engine, seconds: number): void {
  engine.runDue(engine.status().now + seconds * 1000, () => true)
}
