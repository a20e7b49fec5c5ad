import { createEngine } from '#main/engine/create-engine.ts'
import type { Engine } from '#main/engine/engine.ts'
import { loadSqlite } from '#main/simulator/load-sqlite.ts'
import { type Database, openDatabase, type Sqlite } from '#main/store/database.ts'
import { standardAccountSettings } from '#shared/catalog/settings.ts'
import { type CommandInput, type CommandType, type CommandValue, commandSchema } from '#shared/contract/command.ts'

/** Where time begins in benches, ms. */
export const start = Date.UTC(2026, 10, 20, 14)

export interface BenchEngine {
  readonly engine: Engine
  readonly database: Database
}

/** A fresh engine with somebody who listens to its events, as the window does. */
export async function aBenchEngine(sqlite?: Sqlite): Promise<BenchEngine> {
  const database = openDatabase(sqlite ?? (await loadSqlite()))
  const engine = createEngine({ database, seed: 1, startTime: start, run: 1, settings: standardAccountSettings })
  engine.subscribe(() => {})
  return { engine, database }
}

/** Validates and executes a command as an edge does. Throws when it is refused. */
export function done<Type extends CommandType>(
  engine: Pick<Engine, 'execute'>,
  command: Extract<CommandInput, { type: Type }>,
): CommandValue<Type> {
  const result = engine.execute(commandSchema.parse(command))
  if (!result.ok) throw new Error(`${command.type} was refused: ${result.error.message}`)
  return result.value as CommandValue<Type>
}

/** Lets simulated time go on, so that what comes next is the latest that its session has seen, as in use. */
export function aSecondLater(engine: Pick<Engine, 'runDue' | 'status'>): void {
  engine.runDue(engine.status().now + 1000, () => true)
}

/** A service with a pool of that many numbers. Answers its SID. */
export function aPool(engine: Pick<Engine, 'execute'>, size: number): string {
  const { sid: serviceSid } = done(engine, { type: 'service.create', uniqueName: 'rides' })
  for (const e164 of poolOf(size)) {
    const { sid: numberSid } = done(engine, { type: 'number.set', e164 })
    done(engine, { type: 'pool.add', serviceSid, numberSid })
  }
  return serviceSid
}

/** That many sessions of two people each: the first on the pool's first number, the second on its second. */
export function someSessions(engine: Pick<Engine, 'execute'>, serviceSid: string, count: number, from = 0): void {
  for (let index = from; index < from + count; index += 1) {
    done(engine, {
      type: 'session.create',
      serviceSid,
      ttl: 86_400,
      participants: [
        { identifier: phone(2 * index), proxyIdentifier: proxyNumber(0) },
        { identifier: phone(2 * index + 1), proxyIdentifier: proxyNumber(1) },
      ],
    })
  }
}

export function phone(index: number): string {
  return `+1415${2_000_000 + index}`
}

export function proxyNumber(index: number): string {
  return `+1628${2_000_000 + index}`
}

export function poolOf(size: number): readonly string[] {
  return Array.from({ length: size }, (_, index) => proxyNumber(index))
}
