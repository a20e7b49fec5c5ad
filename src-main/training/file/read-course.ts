import type { z } from 'zod'
import type { Result } from '#shared/contract/result.ts'
import { bookOf, refuse } from '../../scenes/check-scene.ts'
import { checkNames } from '../../scenes/file/check-names.ts'
import { explainIssues } from '../../scenes/file/explain-issues.ts'
import type { Problem } from '../../scenes/file/problem.ts'
import { type Path, type ReadYaml, readYaml } from '../../scenes/file/read-yaml.ts'
import type { StageFile } from '../../scenes/file/scene-schema.ts'
import type { NameBook } from '../../scenes/language/name-book.ts'
import { readStep } from '../../scenes/language/read-step.ts'
import type { DeedKind, Scene, SceneStep } from '../../scenes/scene.ts'
import { withNumbers } from './with-numbers.ts'

interface CourseFile extends StageFile {
  readonly masquerade: 1
  readonly title: string
  readonly before: readonly unknown[]
}

/** A course file under way: what was read of it, and what was found wrong with it. */
export interface Reading<File> {
  readonly file: File
  readonly book: NameBook
  readonly stage: Scene
  /** Understands a list of sentences; one that is of no such kind is a problem. */
  steps(written: readonly unknown[], path: Path, kinds: readonly DeedKind[]): SceneStep[]
  /** Words for the trainee, with numbers in the place of their names. */
  told<Value>(words: Value, path: Path): Value
  problem(path: Path, message: string): void
}

/** Reads a course file, the rest of which `complete` understands. Never throws, whatever the text. */
export function readCourse<File extends CourseFile, Course>(
  text: string,
  schema: z.ZodType<File>,
  complete: (reading: Reading<File>) => Course,
): Result<Course, readonly Problem[]> {
  const reading = readYaml(text)
  if (!reading.ok) return { ok: false, error: reading.problems }
  const { yaml } = reading
  const parsed = schema.safeParse(yaml.value, { reportInput: true })
  if (!parsed.success) return refuse(explainIssues(parsed.error.issues, yaml))
  const file = parsed.data
  const book = bookOf(file)
  const problems = checkNames(file, book, yaml)
  const steps: Reading<File>['steps'] = (written, path, kinds) =>
    written.flatMap((step, index) => readOne(step, [...path, index], kinds, { yaml, book, problems }))
  const problem: Reading<File>['problem'] = (path, message) => problems.push({ ...yaml.placeOf(path), message })
  const course = complete({
    file,
    book,
    steps,
    stage: stageOf(file, steps(file.before, ['before'], ['action', 'expectation', 'refusal'])),
    told: (words, path) => withNumbers(words, file, path, problem),
    problem,
  })
  return problems.length === 0 ? { ok: true, value: course } : refuse(problems)
}

interface Context {
  readonly yaml: ReadYaml
  readonly book: NameBook
  readonly problems: Problem[]
}

function readOne(
  step: unknown,
  path: Path,
  kinds: readonly DeedKind[],
  { yaml, book, problems }: Context,
): SceneStep[] {
  const read = readStep(step, path, yaml, book)
  if (!read.ok) problems.push(...read.error)
  else if (!kinds.includes(read.value.kind)) {
    const belong = kinds.map((kind) => inPlural[kind]).join(' and ')
    problems.push({ ...yaml.placeOf(path), message: `Only ${belong} belong here.` })
  }
  return read.ok ? [read.value] : []
}

const inPlural: Readonly<Record<DeedKind, string>> = {
  action: 'actions',
  expectation: 'expectations',
  refusal: 'refusals',
  narration: 'narration',
}

function stageOf(file: CourseFile, steps: readonly SceneStep[]): Scene {
  const { masquerade, title, seed, starts, cast, numbers, service, responders, settings } = file
  const about = title
  const chapters = [{ title, narration: null, steps }]
  return { masquerade, title, about, seed, starts, cast, numbers, service, responders, settings, chapters }
}
