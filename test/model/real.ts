import { expect } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { type CommandInput, type CommandType, type CommandValue, commandSchema } from '#shared/contract/command.ts'
import { ana, aService, ben, cleo, dan, n1, n2 } from '#test/support/a-service.ts'
import { anEngine, done } from '#test/support/an-engine.ts'
import { aModel, type Model } from './model.ts'

export const people = [ana, ben, cleo, dan]
export const numbers = [n1, n2, '+14155556565', '+14155557676']

/** The engine with one service. */
export interface Real {
  readonly engine: Engine
  readonly serviceSid: string
  /** SID of each number; all are the account's, whether in the pool or not. */
  readonly numberSids: ReadonlyMap<string, string>
  /** Number of the last event that was looked at. */
  seen: number
}

/** The engine and its model, both with the first three numbers in the pool. */
export function aPair(seed: number): { readonly model: Model; readonly real: Real } {
  const engine = anEngine({ seed })
  const model = aModel(engine.status().now)
  const { sid } = aService(engine, numbers.slice(0, 3))
  for (const number of numbers.slice(0, 3)) model.pool.set(number, false)
  const owned = numbers.map((e164) => done(engine, { type: 'number.set', e164 }))
  const numberSids = new Map(owned.map((one) => [one.e164, one.sid]))
  return { model, real: { engine, serviceSid: sid, numberSids, seen: engine.status().eventSeq } }
}

/** Asks the engine as an edge would. Answers the value, or null for the refusal with `code` that is expected instead. */
export function ask<Type extends CommandType>(
  { engine }: Real,
  command: Extract<CommandInput, { type: Type }>,
  code: number | string | null = null,
): CommandValue<Type> | null {
  const result = engine.execute(commandSchema.parse(command))
  expect(result.ok ? null : result.error.code).toBe(code)
  return result.ok ? (result.value as CommandValue<Type>) : null
}
