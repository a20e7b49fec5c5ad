import type { Piece } from '#shared/contract/branch.ts'
import type { Engine } from '../engine/engine.ts'
import type { ClockSetting } from './clock-driver.ts'
import { playStarterScene } from './starter-scene.ts'

/** A run of its own seed and time (ms), and what is played in it at once. */
export interface Opening<Played = unknown> {
  readonly seed: number
  readonly startTime: number
  readonly play: (engine: Engine) => Played
  /** What that is; left out for a run of the person's own. */
  readonly piece?: Piece
  /** How time goes on after that; as usual when left out. */
  readonly clock?: ClockSetting
}

/** What a run begins with by itself: the starter scene, or nothing. */
export function firstSteps(empty: boolean): Opening['play'] {
  return empty ? () => {} : playStarterScene
}
