import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { SceneRequest } from '#shared/contract/scene-requests.ts'
import type { SceneStage } from '../scenes/on-stage/scene-stage.ts'

/** Answers what a window asks about scenes. The language is loaded when it is first spoken. */
export async function handleSceneRequest(stage: SceneStage, request: SceneRequest): Promise<Result<unknown>> {
  switch (request.method) {
    case 'scenes': {
      const { listLibrary } = await import('../scenes/library/list-library.ts')
      return ok(await listLibrary())
    }
    case 'openScene': {
      const { openOnStage } = await import('../scenes/on-stage/open-on-stage.ts')
      return openOnStage(stage, request.params)
    }
    case 'controlScene':
      return stage.control(request.params)
    default:
      return assertNever(request)
  }
}
