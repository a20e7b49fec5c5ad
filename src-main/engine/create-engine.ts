import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Database } from '../store/database.ts'
import { insertAccountSettings } from '../store/settings.ts'
import type { Engine, JournalEntry } from './engine.ts'
import type { EngineImage } from './engine-image.ts'
import { beginAt } from './step-runner.ts'
import { type BugOptions, SteppingEngine } from './stepping-engine.ts'

export interface EngineOptions extends BugOptions {
  /** An empty database; the engine owns it from now on and closes it. */
  readonly database: Database
  /** An unsigned integer below 2³². */
  readonly seed: number
  /** Simulated ms at which time begins. */
  readonly startTime: number
  readonly run: number
  readonly settings: AccountSettings
}

/** An engine at step 0. */
export function createEngine(options: EngineOptions): Engine {
  const { database, seed, startTime, run, settings, onBug } = options
  insertAccountSettings(database, settings)
  const position = { ...beginAt(seed, startTime), goal: startTime }
  return new SteppingEngine({ database, run, journal: [], events: [], position, onBug })
}

export interface RestoreOptions extends BugOptions {
  readonly image: EngineImage
  /** The image's database, opened; the engine owns it from now on and closes it. */
  readonly database: Database
  /** The journal that led to the image. What it holds beyond that is left out. */
  readonly journal: readonly JournalEntry[]
  readonly run: number
}

/** An engine that goes on from where an image was captured, as the one it was captured from would. */
export function restoreEngine({ image, database, journal, run, onBug }: RestoreOptions): Engine {
  const { position, events } = image
  return new SteppingEngine({
    database,
    run,
    journal: journal.filter(({ seq }) => seq <= position.seq),
    events: events.map((event) => ({ ...event, run })),
    position,
    onBug,
  })
}
