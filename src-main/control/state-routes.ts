import { Hono } from 'hono'
import { z } from 'zod'
import { isoTime } from '#shared/contract/iso-time.ts'
import { ok } from '#shared/contract/result.ts'
import { resetSchema } from '#shared/contract/rpc.ts'
import type { SceneStage } from '../scenes/on-stage/scene-stage.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering } from './answer.ts'
import { readBody } from './read-body.ts'
import { stateOf } from './state-of.ts'

const resetBody = z
  .strictObject({
    ...resetSchema.shape,
    startTime: isoTime.optional(),
    /** A scene of the library, by its id, or the text of one. */
    scenario: z.string().max(100).optional(),
    scenarioYaml: z.string().optional(),
  })
  .refine(
    ({ empty, scenario, scenarioYaml }) =>
      [empty === true, scenario !== undefined, scenarioYaml !== undefined].filter(Boolean).length <= 1,
    {
      error: 'must hold at most one of empty, scenario and scenarioYaml',
    },
  )

export function stateRoutes(simulator: Simulator, sceneStage: SceneStage): Hono {
  return new Hono()
    .get(
      '/state',
      answering(() => ok(stateOf(simulator))),
    )
    .post(
      '/reset',
      answering(async (context) => {
        const body = await readBody(context, resetBody)
        if (!body.ok) return body
        const { scenario, scenarioYaml, ...options } = body.value
        if (scenario === undefined && scenarioYaml === undefined) {
          simulator.reset(options)
          return ok(stateOf(simulator))
        }
        const { resetToScene } = await import('./reset-to-scene.ts')
        const scene = await resetToScene(sceneStage, { id: scenario, text: scenarioYaml }, options)
        return scene.ok ? ok({ ...stateOf(simulator), scene: scene.value }) : scene
      }),
    )
}
