import type { Result } from '#shared/contract/result.ts'
import type { Problem } from './file/problem.ts'
import { sceneSchema } from './file/scene-schema.ts'
import { readScript } from './read-script.ts'
import type { Scene } from './scene.ts'

/** Reads a scene file. Never throws, whatever the text; what is wrong is told with its place. */
export function checkScene(text: string): Result<Scene, readonly Problem[]> {
  return readScript(text, sceneSchema, ({ file, steps }) => ({
    ...file,
    chapters: file.chapters.map(({ title, narration = null, steps: written }, index) => ({
      title,
      narration,
      steps: steps(written, ['chapters', index, 'steps']),
    })),
  }))
}
