import { randomBytes } from 'node:crypto'
import { SceneStage } from '../scenes/on-stage/scene-stage.ts'
import type { SceneOpening } from '../scenes/opening-from-file.ts'
import { leaveSavedCourse } from '../simulator/leave-course.ts'
import { createSimulator, type Simulator } from '../simulator/simulator.ts'
import { Training } from '../training/training.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ServeOptions } from './serve-options.ts'
import { demoAccountSid, standardSeed } from './standard-account.ts'
import { openPlace, openScores, startWorkspace, type WorkspacePlace } from './start-workspace.ts'

export interface StartedSimulator {
  readonly simulator: Simulator
  readonly sceneStage: SceneStage
  readonly workspace: Workspace
  readonly training: Training
  readonly accountSid: string
  readonly authToken: string
}

/** Throws `InvalidSceneFile` when it is none. */
async function openSceneFile(file: string, options: ServeOptions): Promise<SceneOpening> {
  const { openingFromFile } = await import('../scenes/opening-from-file.ts')
  return openingFromFile(file, { seed: options.seed, startTime: options['start-time'] })
}

/**
 * The simulator, the workspace that keeps it and the account that reaches it, as the options say. Without a token of its
 * own each run gets another. What is in a workspace counts for more than how a new run would begin.
 */
export async function startSimulator(options: ServeOptions, place: WorkspacePlace): Promise<StartedSimulator> {
  const opened = await openPlace(place)
  const scene = options.scenario === undefined ? null : await openSceneFile(options.scenario, options)
  const simulator = await createSimulator({
    seed: options.seed ?? standardSeed,
    startTime: options['start-time'] ?? Date.now(),
    empty: options.empty,
    ...(scene && { opening: scene.opening }),
    ...(opened && { saved: opened.run }),
    settings: { rateLimit: options['rate-limit'] === 'on' },
    ...(options.clock && { clock: options.clock }),
  })
  const accountSid = options['account-sid'] ?? demoAccountSid
  const authToken = options['auth-token'] ?? randomBytes(16).toString('hex')
  const workspace = await startWorkspace(simulator, place, opened)
  if (opened !== null) await leaveSavedCourse(simulator, opened.run)
  const sceneStage = new SceneStage(simulator, opened === null ? scene?.staged : undefined)
  const scores = await openScores(place)
  const training = new Training(simulator, scores && { scores })
  return { simulator, sceneStage, workspace, training, accountSid, authToken }
}
