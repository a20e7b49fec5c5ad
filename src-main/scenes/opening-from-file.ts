import { basename } from 'node:path'
import { terminalText } from '#shared/exports/terminal-text.ts'
import type { Opening } from '../simulator/opening.ts'
import { InvalidSceneFile } from './file/invalid-scene-file.ts'
import { problemInWords } from './file/problem.ts'
import { readSceneFile } from './file/read-scene-file.ts'
import type { OpeningOptions } from './on-stage/opening-options.ts'
import { StagedScene } from './on-stage/staged-scene.ts'
import { type Performance, succeeded } from './perform-scene.ts'
import { transcript } from './report/transcript.ts'

export interface SceneOpening {
  readonly opening: Opening
  /** The scene as it is played by that opening. */
  readonly staged: StagedScene
}

/** A run that begins with the scene of that file. What does not go as it says is told on standard error. Throws `InvalidSceneFile`. */
export async function openingFromFile(file: string, options: OpeningOptions): Promise<SceneOpening> {
  const scene = await readSceneFile(file)
  if (!scene.ok) throw new InvalidSceneFile(scene.error.map((problem) => problemInWords(file, problem)).join('\n'))
  const staged = new StagedScene(scene.value, { kind: 'file', name: basename(file) }, options)
  const { seed, startTime, piece } = staged
  return { staged, opening: { seed, startTime, piece, play: (engine) => complain(staged.playWhole(engine)) } }
}

function complain(performance: Performance): void {
  if (!succeeded(performance)) console.error(terminalText(transcript(performance)))
}
