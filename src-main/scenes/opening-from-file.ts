import type { Opening } from '../simulator/simulator.ts'
import { InvalidSceneFile } from './file/invalid-scene-file.ts'
import { problemInWords } from './file/problem.ts'
import { readSceneFile } from './file/read-scene-file.ts'
import { succeeded } from './perform-scene.ts'
import { transcript } from './report/transcript.ts'
import { type OpeningOptions, openingOf } from './scene-opening.ts'

/** A run that begins with the scene of that file. What does not go as it says is told on standard error. Throws `InvalidSceneFile`. */
export async function openingFromFile(file: string, options: OpeningOptions): Promise<Opening> {
  const scene = await readSceneFile(file)
  if (!scene.ok) throw new InvalidSceneFile(scene.error.map((problem) => problemInWords(file, problem)).join('\n'))
  return openingOf(scene.value, options, (performance) => {
    if (!succeeded(performance)) console.error(transcript(performance))
  })
}
