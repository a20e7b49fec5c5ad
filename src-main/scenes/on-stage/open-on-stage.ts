import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { SceneRequest } from '#shared/contract/scene-requests.ts'
import type { SceneOpened } from '#shared/contract/scene-state.ts'
import { checkScene } from '../check-scene.ts'
import { readLibraryScene } from '../library/library.ts'
import type { SceneStage } from './scene-stage.ts'
import { StagedScene } from './staged-scene.ts'

type Wanted = Extract<SceneRequest, { readonly method: 'openScene' }>['params']

/** Opens a scene of the library, or one given as text. Where it is none, nothing changes. */
export async function openOnStage(stage: SceneStage, wanted: Wanted): Promise<Result<SceneOpened>> {
  const text = 'id' in wanted ? await readLibraryScene(wanted.id) : wanted.text
  if (text === null) return refuse({ code: 'not_found', status: 404, message: 'The library has no such scene.' })
  const scene = checkScene(text)
  if (!scene.ok) return ok({ kind: 'invalid', problems: scene.error })
  const source = 'id' in wanted ? ({ kind: 'library', id: wanted.id } as const) : fileNamed(wanted.name)
  stage.open(new StagedScene(scene.value, source))
  return ok({ kind: 'on-stage' })
}

function fileNamed(name: string) {
  return { kind: 'file', name } as const
}
