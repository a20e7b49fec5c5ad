import { ok, type Result } from '#shared/contract/result.ts'
import { readyMadeResponders } from '../engine/rules/webhook/ready-made-responders.ts'
import { checkNames } from './file/check-names.ts'
import { explainIssues } from './file/explain-issues.ts'
import { fileLimits } from './file/file-limits.ts'
import type { Problem } from './file/problem.ts'
import { type ReadYaml, readYaml } from './file/read-yaml.ts'
import { type SceneFile, type StageFile, sceneSchema } from './file/scene-schema.ts'
import type { NameBook } from './language/name-book.ts'
import { readStep } from './language/read-step.ts'
import type { Chapter, Scene, SceneStep } from './scene.ts'

/** Reads a scene file. Never throws, whatever the text; what is wrong is told with its place. */
export function checkScene(text: string): Result<Scene, readonly Problem[]> {
  const reading = readYaml(text)
  if (!reading.ok) return { ok: false, error: reading.problems }
  const { yaml } = reading
  const parsed = sceneSchema.safeParse(yaml.value, { reportInput: true })
  if (!parsed.success) return refuse(explainIssues(parsed.error.issues, yaml))
  const book = bookOf(parsed.data)
  const problems = checkNames(parsed.data, book, yaml)
  const chapters = parsed.data.chapters.map((chapter, index) => readChapter(chapter, index, yaml, book, problems))
  return problems.length === 0 ? ok({ ...parsed.data, chapters }) : refuse(problems)
}

function readChapter(
  { title, narration, steps }: SceneFile['chapters'][number],
  chapterIndex: number,
  yaml: ReadYaml,
  book: NameBook,
  problems: Problem[],
): Chapter {
  const read: SceneStep[] = []
  for (const [index, step] of steps.entries()) {
    const result = readStep(step, ['chapters', chapterIndex, 'steps', index], yaml, book)
    if (result.ok) read.push(result.value)
    else problems.push(...result.error)
  }
  return { title, narration: narration ?? null, steps: read }
}

/** The names that the stage gives; sessions come with the steps. */
export function bookOf({ cast, numbers, responders }: StageFile): NameBook {
  const opened = Object.values(responders).flatMap(({ opens }) => opens?.name ?? [])
  return {
    people: new Set(Object.keys(cast)),
    numbers: new Set(Object.keys(numbers)),
    responders: new Set(['none', ...readyMadeResponders.map(({ name }) => name), ...Object.keys(responders)]),
    sessions: new Set(opened),
  }
}

/** The first problems, in the order of the file. */
export function refuse(problems: readonly Problem[]): Result<never, readonly Problem[]> {
  const inOrder = [...problems].sort((one, other) => one.line - other.line || one.column - other.column)
  return { ok: false, error: inOrder.slice(0, fileLimits.problems) }
}
