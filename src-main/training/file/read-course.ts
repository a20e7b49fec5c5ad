import type { z } from 'zod'
import type { Result } from '#shared/contract/result.ts'
import type { Problem } from '../../scenes/file/problem.ts'
import type { Path } from '../../scenes/file/read-yaml.ts'
import type { StageFile } from '../../scenes/file/scene-schema.ts'
import { readScript, type Script } from '../../scenes/read-script.ts'
import type { Scene, SceneStep } from '../../scenes/scene.ts'
import { withNumbers } from './with-numbers.ts'

interface CourseFile extends StageFile {
  readonly masquerade: 1
  readonly title: string
  readonly before: readonly unknown[]
}

/** A course file under way. */
export interface Reading<File> extends Script<File> {
  readonly stage: Scene
  /** Words for the trainee, with numbers in the place of their names. */
  told<Value>(words: Value, path: Path): Value
}

/** Reads a course file, the rest of which `complete` understands. Never throws, whatever the text. */
export function readCourse<File extends CourseFile, Course>(
  text: string,
  schema: z.ZodType<File>,
  complete: (reading: Reading<File>) => Course,
): Result<Course, readonly Problem[]> {
  return readScript(text, schema, (script) => {
    const { file, steps, problem } = script
    return complete({
      ...script,
      stage: stageOf(file, steps(file.before, ['before'], ['action', 'expectation', 'refusal'])),
      told: (words, path) => withNumbers(words, file, path, problem),
    })
  })
}

function stageOf(file: CourseFile, steps: readonly SceneStep[]): Scene {
  const { masquerade, title, seed, starts, cast, numbers, service, responders, settings } = file
  const about = title
  const chapters = [{ title, narration: null, steps }]
  return { masquerade, title, about, seed, starts, cast, numbers, service, responders, settings, chapters }
}
