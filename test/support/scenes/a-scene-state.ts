import type { SceneState, SceneStepState } from '#shared/contract/scene-state.ts'

export function aSceneStep(change: Partial<SceneStepState> = {}): SceneStepState {
  return { sentence: 'Ana texts Ben: “Hi”', kind: 'action', status: 'waiting', trouble: null, ...change }
}

/** A scene of two chapters, of two steps and of one, that has just been opened. */
export function aSceneState(change: Partial<SceneState> = {}): SceneState {
  return {
    source: { kind: 'library', id: 'ride' },
    title: 'A ride',
    about: 'For a test.',
    picture: 'taxi',
    chapters: [
      {
        title: 'One',
        narration: 'Once upon a time.',
        steps: [aSceneStep({ status: 'next' }), aSceneStep({ sentence: 'Ben sees: “Hi”', kind: 'expectation' })],
      },
      { title: 'Two', narration: null, steps: [aSceneStep({ sentence: 'Ana calls Ben.' })] },
    ],
    position: 1,
    playing: false,
    paceMs: 2000,
    phase: 'under-way',
    isTouched: false,
    stageTrouble: null,
    ...change,
  }
}
