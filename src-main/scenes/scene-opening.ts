import type { Opening } from '../simulator/simulator.ts'
import { type Performance, playScene } from './perform-scene.ts'
import type { Scene } from './scene.ts'

/** What a run may have other than the scene says. */
export interface OpeningOptions {
  readonly seed?: number | undefined
  /** ms. */
  readonly startTime?: number | undefined
}

/** A run that begins with the whole scene played. */
export function openingOf(
  scene: Scene,
  { seed = scene.seed, startTime = scene.starts }: OpeningOptions,
  onPlayed: (performance: Performance) => void,
): Opening {
  return { seed, startTime, play: (engine) => onPlayed(playScene(scene, engine, seed)) }
}
