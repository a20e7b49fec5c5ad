import type { SceneChapterState, SceneState, SceneStepState } from '#shared/contract/scene-state.ts'

/** What the scene is at: the beginning of a chapter, or the step played last. */
export interface SceneMoment {
  readonly chapter: SceneChapterState
  /** From 0. */
  readonly index: number
  /** Null at the beginning of the chapter. */
  readonly step: SceneStepState | null
}

export function momentOf({ chapters, position }: Pick<SceneState, 'chapters' | 'position'>): SceneMoment | null {
  let stop = 0
  for (const [index, chapter] of chapters.entries()) {
    const passed = position - stop - 1
    if (passed <= chapter.steps.length) return { chapter, index, step: chapter.steps[passed - 1] ?? null }
    stop += 1 + chapter.steps.length
  }
  return null
}

/** What the next stop is: a step, or the beginning of a chapter; null at the end. */
export function nextStop(scene: Pick<SceneState, 'chapters' | 'position'>): string | null {
  const moment = momentOf(scene)
  if (moment === null) return null
  const step = moment.chapter.steps.find(({ status }) => status === 'next')
  return step?.sentence ?? scene.chapters[moment.index + 1]?.title ?? null
}

export interface SceneTally {
  /** Expectations that were looked at. */
  readonly looked: number
  readonly held: number
  /** Steps that did not go as they say, actions too. */
  readonly failed: number
}

export function tallyOf({ chapters }: Pick<SceneState, 'chapters'>): SceneTally {
  const steps = chapters
    .flatMap((chapter) => chapter.steps)
    .filter(({ status }) => status === 'done' || status === 'failed')
  const looked = steps.filter(({ kind }) => kind === 'expectation' || kind === 'refusal')
  return {
    looked: looked.length,
    held: looked.filter(({ status }) => status === 'done').length,
    failed: steps.filter(({ status }) => status === 'failed').length,
  }
}
