import type { EngineEvent } from '#shared/contract/event.ts'
import type { RandomState } from './random.ts'

/** Where an engine stands: what it knows besides its database. Plain data. */
export interface EnginePosition {
  /** Number of the last step. */
  readonly seq: number
  /** Number of the last event. */
  readonly eventSeq: number
  /** Simulated time, ms. */
  readonly now: number
  /** Where an advance under way leads, ms. */
  readonly goal: number
  readonly random: RandomState
  /** The running SHA-256 over every step so far, hexadecimal. */
  readonly hash: string
}

/** All that an engine is at one moment, but for the journal that led there. */
export interface EngineImage {
  readonly position: EnginePosition
  /** The newest 1,000 events, for readers who come late. */
  readonly events: readonly EngineEvent[]
  /** The database as the bytes of an SQLite file. */
  readonly database: Uint8Array
}
