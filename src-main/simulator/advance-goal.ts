import type { ClockChange } from '#shared/contract/rpc.ts'
import type { EngineStatus } from '../engine/engine.ts'
import { endOfTime } from './clock-driver.ts'

type Advance = Exclude<ClockChange, { mode: unknown } | { rate: unknown }>

/** The instant that simulated time is asked to come to, ms; null when there is nothing to advance to. */
export function advanceGoal(change: Advance, { now, nextDueAt }: EngineStatus): number | null {
  if ('advanceSeconds' in change) return Math.max(-endOfTime, now + Math.round(change.advanceSeconds * 1000))
  if ('advanceTo' in change) return change.advanceTo
  return nextDueAt
}
