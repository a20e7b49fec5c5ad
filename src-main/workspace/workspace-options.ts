import type { WorkspaceState } from '#shared/contract/workspace.ts'
import type { RealTime } from '../simulator/real-time.ts'
import type { Simulator } from '../simulator/simulator.ts'

export interface WorkspaceOptions {
  readonly simulator: Simulator
  /** How the window saves a workspace that has no file yet. */
  readonly savesTo: Exclude<WorkspaceState['savesTo'], 'file'>
  readonly realTime?: RealTime
}
