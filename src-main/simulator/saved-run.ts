import type { JournalEntry } from '../engine/engine.ts'
import type { EngineImage } from '../engine/engine-image.ts'
import type { Branch } from './branches.ts'
import type { ClockSetting } from './clock-driver.ts'
import type { Beginning } from './world.ts'

/** Everything that a simulator holds at one moment, to go on from later. */
export interface SavedRun {
  readonly beginning: Beginning
  /** All that led to the image. */
  readonly journal: readonly JournalEntry[]
  readonly image: EngineImage
  readonly clock: ClockSetting
  /** Oldest first. */
  readonly branches: readonly Branch[]
}
