import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Engine } from '../engine/engine.ts'
import type { ClockDriver } from './clock-driver.ts'

/** What a run begins with, before its first step. */
export interface Beginning {
  readonly seed: number
  /** Simulated time to begin at, ms. */
  readonly startTime: number
  /** Account settings that differ from the standard ones. */
  readonly settings?: Partial<AccountSettings>
}

/** The engine of a run and the clock that drives it. */
export interface World {
  readonly beginning: Beginning
  readonly engine: Engine
  readonly driver: ClockDriver
}
