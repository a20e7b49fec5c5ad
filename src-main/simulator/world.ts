import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Piece } from '#shared/contract/branch.ts'
import type { Engine, JournalEntry } from '../engine/engine.ts'
import type { EngineImage } from '../engine/engine-image.ts'
import type { ClockDriver } from './clock-driver.ts'

/** What a run begins with, before its first step. */
export interface Beginning {
  readonly seed: number
  /** Simulated time to begin at, ms. */
  readonly startTime: number
  /** Account settings that differ from the standard ones. */
  readonly settings?: Partial<AccountSettings>
  /** What it was begun with; the person's own run has none. */
  readonly piece?: Piece
  /** How many inputs that opening took; unknown where it was saved by a version that did not count them. */
  readonly inputs?: number
  /** Where it goes on from, when what was before was made by other rules and cannot be made again. */
  readonly resumed?: ResumePoint
}

export interface ResumePoint {
  readonly image: EngineImage
  /** What led there: it can only be read. */
  readonly journal: readonly JournalEntry[]
}

/** A past, to be made again. */
export interface Recording {
  readonly beginning: Beginning
  readonly journal: readonly JournalEntry[]
}

/** The engine of a run and the clock that drives it. */
export interface World {
  readonly beginning: Beginning
  readonly engine: Engine
  readonly driver: ClockDriver
}
