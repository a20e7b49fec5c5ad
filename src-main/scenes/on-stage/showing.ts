import type { Beginning } from '../../simulator/world.ts'
import type { StagedScene } from './staged-scene.ts'

/** A scene in its run of the simulator. */
export interface Showing {
  readonly staged: StagedScene
  readonly run: number
  /** Of its runs, which a rewind keeps. */
  readonly beginning: Beginning
  /** Length of the journal as the scene left it, to tell what is done by hand. */
  inputs: number
  /** The step after which something was first done by hand; null while nothing was. */
  touchedAt: number | null
  /** Another run has begun. */
  isLeft: boolean
}
