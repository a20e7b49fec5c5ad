import { randomBytes } from 'node:crypto'
import { SceneStage } from '../scenes/on-stage/scene-stage.ts'
import type { SceneOpening } from '../scenes/opening-from-file.ts'
import { createSimulator, type Simulator } from '../simulator/simulator.ts'
import type { ServeOptions } from './serve-options.ts'
import { demoAccountSid, standardSeed } from './standard-account.ts'

export interface StartedSimulator {
  readonly simulator: Simulator
  readonly sceneStage: SceneStage
  readonly accountSid: string
  readonly authToken: string
}

/** Throws `InvalidSceneFile` when it is none. */
async function openSceneFile(file: string, options: ServeOptions): Promise<SceneOpening> {
  const { openingFromFile } = await import('../scenes/opening-from-file.ts')
  return openingFromFile(file, { seed: options.seed, startTime: options['start-time'] })
}

/** The simulator and the account that reaches it, as the options say. Without a token of its own each run gets another. */
export async function startSimulator(options: ServeOptions): Promise<StartedSimulator> {
  const scene = options.scenario === undefined ? null : await openSceneFile(options.scenario, options)
  const simulator = await createSimulator({
    seed: options.seed ?? standardSeed,
    startTime: options['start-time'] ?? Date.now(),
    empty: options.empty,
    ...(scene && { opening: scene.opening }),
    settings: { rateLimit: options['rate-limit'] === 'on' },
    ...(options.clock && { clock: options.clock }),
  })
  const accountSid = options['account-sid'] ?? demoAccountSid
  const authToken = options['auth-token'] ?? randomBytes(16).toString('hex')
  const sceneStage = new SceneStage(simulator, scene?.staged)
  return { simulator, sceneStage, accountSid, authToken }
}
