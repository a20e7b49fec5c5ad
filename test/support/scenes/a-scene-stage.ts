import { onTestFinished } from 'vitest'
import { SceneStage } from '#main/scenes/on-stage/scene-stage.ts'
import { StagedScene } from '#main/scenes/on-stage/staged-scene.ts'
import type { Simulator } from '#main/simulator/simulator.ts'
import type { SceneControl } from '#shared/contract/scene-requests.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'
import { aSimulator } from '../a-simulator.ts'
import { HandTime } from '../hand-time.ts'
import { readScene } from './a-scene.ts'

export interface TestStage {
  readonly stage: SceneStage
  readonly simulator: Simulator
  /** Real time of the simulator and of the stage. */
  readonly time: HandTime
  /** Throws when it is refused. */
  control(...controls: (SceneControl['action'] | SceneControl)[]): Promise<void>
  /** Throws when there is no scene. */
  state(): SceneState
  /** The sentences of the steps that were played, with what went wrong. */
  played(): string[]
}

/** A stage whose real time passes by hand; work that is put off is done at once. */
export async function aSceneStage(text: string): Promise<TestStage> {
  const time = new HandTime()
  const realTime = { now: () => time.now(), after: time.after.bind(time), soon: atOnce }
  const simulator = await aSimulator({ realTime })
  const stage = new SceneStage(simulator, null, realTime)
  onTestFinished(() => stage.leave())
  stage.open(new StagedScene(readScene(text), { kind: 'file', name: 'a.yaml' }))
  const state = () => {
    const scene = stage.state()
    if (scene === null) throw new Error('There is no scene on stage.')
    return scene
  }
  return {
    stage,
    simulator,
    time,
    state,
    async control(...controls) {
      for (const control of controls) {
        const result = await stage.control(
          typeof control === 'string' ? ({ action: control } as SceneControl) : control,
        )
        if (!result.ok) throw new Error(result.error.message)
      }
    },
    played: () =>
      state()
        .chapters.flatMap(({ steps }) => steps)
        .filter(({ status }) => status === 'done' || status === 'failed')
        .map(({ sentence, trouble }) => (trouble === null ? sentence : `${sentence} ✗ ${trouble}`)),
  }
}

function atOnce(callback: () => void): () => void {
  queueMicrotask(callback)
  return () => {}
}
