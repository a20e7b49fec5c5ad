import type { JournalEntry } from '../../engine/engine.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import type { Beginning } from '../../simulator/world.ts'
import type { StagedScene } from './staged-scene.ts'

/** A scene in its run of the simulator. */
export interface Showing {
  readonly staged: StagedScene
  run: number
  /** What that run has done, also once another has begun. */
  journal: readonly JournalEntry[]
  /** The last step of it. */
  seq: number
  /** Of its runs, which a rewind keeps. */
  readonly beginning: Beginning
  /** Length of the journal as the scene left it, to tell what is done by hand. */
  inputs: number
  /** The step after which something was first done by hand; null while nothing was. */
  touchedAt: number | null
  /** Another run has begun. */
  isLeft: boolean
}

/** A scene in the run that is on, which it has just begun. */
export function showingOf(staged: StagedScene, simulator: Simulator): Showing {
  const { beginning } = simulator
  const { run, seq } = simulator.status()
  const journal = simulator.journal()
  return { staged, run, seq, beginning, journal, inputs: journal.length, touchedAt: null, isLeft: false }
}

/** Notes how far the scene itself has come. */
export function goneOn(showing: Showing, simulator: Simulator): void {
  showing.inputs = simulator.journal().length
  showing.seq = simulator.status().seq
}

/** Lets the scene go on where it was left, if the run that is on is its own made again up to there. False where it is not. */
export function comeBack(showing: Showing, simulator: Simulator): boolean {
  const { run, seq } = simulator.status()
  const journal = simulator.journal()
  const isSame = seq === showing.seq && journal.length === showing.journal.length
  if (!isSame || journal.at(-1)?.command !== showing.journal.at(-1)?.command) return false
  showing.run = run
  showing.journal = journal
  showing.staged.moveTo(simulator.engine)
  return true
}
