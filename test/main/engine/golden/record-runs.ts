import fc from 'fast-check'
import type { Engine, JournalEntry } from '#main/engine/engine.ts'
import { playScene } from '#main/scenes/perform-scene.ts'
import { createSimulator, type Simulator } from '#main/simulator/simulator.ts'
import { anEngine, start } from '#test/support/an-engine.ts'
import { readScene, sceneIds, sceneText } from '#test/support/scenes/a-scene.ts'
import { handPlay, setUpHandPlay } from '#test/support/scenes/hand-play.ts'
import { giveEveryAnswer } from '../webhooks/every-answer.ts'
import { clearUp } from './clear-up.ts'
import { meetTheLimits } from './meet-the-limits.ts'

/** A run that some version of the rules made. */
export interface RecordedRun {
  readonly name: string
  readonly startTime: number
  readonly journal: readonly JournalEntry[]
  /** The last step, and the hash right after it. */
  readonly seq: number
  readonly hash: string
}

/** Of every recorded run. */
export const seed = 7

/** Runs that between them do whatever can be done: the scenes of the library, play by hand, each answer of an application. */
export async function recordRuns(): Promise<readonly RecordedRun[]> {
  const scenes = sceneIds.map((id) => {
    const scene = readScene(sceneText(id))
    return record(id, (engine) => playScene(scene, engine, seed), scene.starts)
  })
  const byHand = fc.sample(handPlay, { seed, numRuns: 20 }).map((acts, index) => recordPlay(`by hand ${index}`, acts))
  const others = [
    record('each answer of an application', giveEveryAnswer),
    record('clearing up', clearUp),
    record('where something ends', meetTheLimits),
  ]
  return [...scenes, ...others, ...(await Promise.all(byHand))]
}

function record(name: string, play: (engine: Engine) => void, startTime = start): RecordedRun {
  const engine = anEngine({ seed, startTime })
  play(engine)
  const run = { name, startTime, journal: engine.journal(), seq: engine.status().seq, hash: engine.hash() }
  engine.close()
  return run
}

async function recordPlay(name: string, acts: readonly ((simulator: Simulator) => unknown)[]): Promise<RecordedRun> {
  const clock = { mode: 'paused', rate: 1 } as const
  const simulator = await createSimulator({ seed, startTime: start, clock, empty: true })
  setUpHandPlay(simulator)
  for (const act of acts) await act(simulator)
  const run = {
    name,
    startTime: start,
    journal: simulator.journal(),
    seq: simulator.status().seq,
    hash: simulator.hash(),
  }
  simulator.close()
  return run
}
