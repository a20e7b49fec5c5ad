import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { SceneRequest } from '#shared/contract/scene-requests.ts'
import type { SceneStage } from '../../scenes/on-stage/scene-stage.ts'
import type { Simulator } from '../../simulator/simulator.ts'

interface Theatre {
  readonly simulator: Simulator
  readonly sceneStage: SceneStage
}

/** Answers what a window asks about scenes. The language is loaded when it is first spoken. */
export async function handleSceneRequest(
  { simulator, sceneStage }: Theatre,
  request: SceneRequest,
): Promise<Result<unknown>> {
  switch (request.method) {
    case 'scenes': {
      const { listLibrary } = await import('../../scenes/library/list-library.ts')
      return ok(await listLibrary())
    }
    case 'openScene': {
      const { openOnStage } = await import('../../scenes/on-stage/open-on-stage.ts')
      return openOnStage(sceneStage, request.params)
    }
    case 'controlScene':
      return sceneStage.control(request.params)
    case 'recordScene': {
      const { recordRun } = await import('../../scenes/record/record-run.ts')
      return recordRun(simulator, request.params)
    }
    default:
      return assertNever(request)
  }
}
