import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { checkScene } from '../scenes/check-scene.ts'
import type { Problem } from '../scenes/file/problem.ts'
import { readLibraryScene } from '../scenes/library/library.ts'
import type { OpeningOptions } from '../scenes/on-stage/opening-options.ts'
import type { SceneStage } from '../scenes/on-stage/scene-stage.ts'
import { StagedScene } from '../scenes/on-stage/staged-scene.ts'
import { type Performance, succeeded } from '../scenes/perform-scene.ts'
import { maskPeople } from '../scenes/report/mask-people.ts'
import { isExpectation } from '../scenes/report/transcript.ts'
import { type ControlError, notFound } from './answer.ts'

/** How a scene went that a run began with. */
export interface SceneOutcome {
  readonly title: string
  readonly passed: boolean
  /** Expectations that were looked at. */
  readonly expectations: number
  readonly failures: readonly { readonly line: number; readonly sentence: string; readonly message: string }[]
}

/** Begins a new run with a scene of the library, or one given as text. Nothing changes where there is none. */
export async function resetToScene(
  stage: SceneStage,
  { id = '', text }: { readonly id?: string | undefined; readonly text?: string | undefined },
  options: OpeningOptions,
): Promise<Result<SceneOutcome, ControlError>> {
  const found = text ?? (await readLibraryScene(id))
  if (found === null) return notFound(`scene ${id}`)
  const scene = checkScene(found)
  if (!scene.ok) return refuse(invalid(scene.error))
  const source =
    text === undefined ? ({ kind: 'library', id } as const) : ({ kind: 'file', name: scene.value.title } as const)
  return ok(outcomeOf(stage.perform(new StagedScene(scene.value, source, options))))
}

function outcomeOf(performance: Performance): SceneOutcome {
  const { scene, steps, setUpTrouble } = performance
  const stage = setUpTrouble === null ? [] : [{ line: 1, sentence: 'The stage is set up', message: setUpTrouble }]
  const failed = steps.flatMap(({ step: { line, sentence }, trouble }) =>
    trouble === null ? [] : [{ line, sentence: maskPeople(sentence, scene), message: maskPeople(trouble, scene) }],
  )
  return {
    title: scene.title,
    passed: succeeded(performance),
    expectations: steps.filter(({ step }) => isExpectation(step)).length,
    failures: [...stage, ...failed],
  }
}

function invalid(problems: readonly Problem[]): ControlError {
  const [{ line, column, message } = { line: 1, column: 1, message: '' }] = problems
  return {
    code: 'invalid_scenario',
    status: 400,
    message: `Line ${line}, column ${column}: ${message}`,
    details: problems,
  }
}
