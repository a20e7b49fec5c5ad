import type { SceneChapterState, SceneState, SceneStepState } from '#shared/contract/scene-state.ts'
import { maskPeople } from '../report/mask-people.ts'
import type { PlayedStep } from '../scene-player.ts'
import type { StagedScene } from './staged-scene.ts'

export interface Circumstances extends Pick<SceneState, 'playing' | 'paceMs' | 'isTouched'> {
  readonly isLeft: boolean
}

/** What windows show of a scene on stage; nobody's real number is in it. */
export function viewScene(staged: StagedScene, circumstances: Circumstances): SceneState {
  const { isLeft, ...others } = circumstances
  const { scene, source, position, stageTrouble } = staged
  return {
    source,
    title: scene.title,
    about: scene.about,
    picture: scene.picture ?? null,
    chapters: viewChapters(staged),
    position,
    ...others,
    phase: isLeft ? 'left' : staged.isStopped ? 'stopped' : staged.isAtEnd ? 'ended' : 'under-way',
    stageTrouble: stageTrouble === null ? null : maskPeople(stageTrouble, scene),
  }
}

function viewChapters(staged: StagedScene): SceneChapterState[] {
  const { scene, played, sentences } = staged
  let place = 0
  return scene.chapters.map(({ title, narration, steps }) => ({
    title,
    narration,
    steps: steps.map(({ kind }): SceneStepState => {
      const [index, sentence = ''] = [place, sentences[place]]
      place += 1
      const step = played[index]
      const trouble = step?.trouble == null ? null : maskPeople(step.trouble, scene)
      return { sentence, kind, status: statusOf(index, step, played.length), trouble }
    }),
  }))
}

function statusOf(index: number, step: PlayedStep | undefined, played: number): SceneStepState['status'] {
  if (step !== undefined) return step.trouble === null ? 'done' : 'failed'
  return index === played ? 'next' : 'waiting'
}
