import type { z } from 'zod'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { readyMadeResponders } from '../engine/rules/webhook/ready-made-responders.ts'
import { checkNames } from './file/check-names.ts'
import { explainIssues } from './file/explain-issues.ts'
import { fileLimits } from './file/file-limits.ts'
import type { Problem } from './file/problem.ts'
import { type Path, readYaml } from './file/read-yaml.ts'
import type { StageFile } from './file/scene-schema.ts'
import type { NameBook } from './language/name-book.ts'
import { readStep } from './language/read-step.ts'
import type { DeedKind, SceneStep } from './scene.ts'

/** A file with a stage, under way: what was read of it, and how to tell what is wrong with it. */
export interface Script<File> {
  readonly file: File
  readonly book: NameBook
  /** Understands a list of sentences; one that is none, or of no such kind, is a problem. */
  steps(written: readonly unknown[], path: Path, kinds?: readonly DeedKind[]): SceneStep[]
  problem(path: Path, message: string): void
}

/**
 * Reads a file with a stage, the rest of which `complete` understands. Never throws, whatever the text; what is wrong is
 * told with its place.
 */
export function readScript<File extends StageFile, Value>(
  text: string,
  schema: z.ZodType<File>,
  complete: (script: Script<File>) => Value,
): Result<Value, readonly Problem[]> {
  const reading = readYaml(text)
  if (!reading.ok) return refuse(reading.problems)
  const { yaml } = reading
  const parsed = schema.safeParse(yaml.value, { reportInput: true })
  if (!parsed.success) return refuse(firstOf(explainIssues(parsed.error.issues, yaml)))
  const file = parsed.data
  const book = bookOf(file)
  const problems = checkNames(file, book, yaml)
  const problem: Script<File>['problem'] = (path, message) => problems.push({ ...yaml.placeOf(path), message })
  const steps: Script<File>['steps'] = (written, path, kinds) =>
    written.flatMap((one, index) => {
      const step = readStep(one, [...path, index], yaml, book)
      if (!step.ok) problems.push(...step.error)
      else if (kinds?.includes(step.value.kind) === false)
        problem([...path, index], `Only ${listed(kinds)} belong here.`)
      return step.ok ? [step.value] : []
    })
  const value = complete({ file, book, steps, problem })
  return problems.length === 0 ? ok(value) : refuse(firstOf(problems))
}

/** The names that the stage gives; sessions come with the steps. */
function bookOf({ cast, numbers, responders }: StageFile): NameBook {
  const opened = Object.values(responders).flatMap(({ opens }) => opens?.name ?? [])
  return {
    people: new Set(Object.keys(cast)),
    numbers: new Set(Object.keys(numbers)),
    responders: new Set(['none', ...readyMadeResponders.map(({ name }) => name), ...Object.keys(responders)]),
    sessions: new Set(opened),
  }
}

/** The first problems, in the order of the file. */
function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const inOrder = [...problems].sort((one, other) => one.line - other.line || one.column - other.column)
  return inOrder.slice(0, fileLimits.problems)
}

function listed(kinds: readonly DeedKind[]): string {
  return kinds.map((kind) => inPlural[kind]).join(' and ')
}

const inPlural: Readonly<Record<DeedKind, string>> = {
  action: 'actions',
  expectation: 'expectations',
  refusal: 'refusals',
  narration: 'narration',
}
