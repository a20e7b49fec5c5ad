import type { Engine } from '../engine/engine.ts'
import { loadSqlite } from '../simulator/load-sqlite.ts'
import { createRunEngine } from '../simulator/run-engine.ts'
import type { Trouble } from './play/trouble.ts'
import type { Scene } from './scene.ts'
import { type PlayedStep, ScenePlayer } from './scene-player.ts'

/** A scene as it went. */
export interface Performance {
  readonly scene: Scene
  readonly seed: number
  readonly steps: readonly PlayedStep[]
  readonly setUpTrouble: Trouble
  /** Steps and running hash of the journal: the same for the same file and seed, anywhere. */
  readonly seq: number
  readonly hash: string
}

/** Plays a scene to its end on an engine that nothing has happened on. */
export function playScene(scene: Scene, engine: Engine, seed: number): Performance {
  const player = new ScenePlayer(scene, engine)
  const steps: PlayedStep[] = []
  for (let played = player.next(); played !== null; played = player.next()) steps.push(played)
  const { seq } = engine.status()
  return { scene, seed, steps, setUpTrouble: player.setUpTrouble, seq, hash: engine.hash() }
}

/** Plays a scene to its end, on a stage of its own. */
export async function performScene(scene: Scene, seed = scene.seed): Promise<Performance> {
  const engine = createRunEngine(await loadSqlite(), { seed, startTime: scene.starts }, 1)
  try {
    return playScene(scene, engine, seed)
  } finally {
    engine.close()
  }
}

/** Whether everything happened as the scene says. */
export function succeeded({ steps, setUpTrouble }: Performance): boolean {
  return setUpTrouble === null && steps.every(({ trouble }) => trouble === null)
}
