import type { PictureName } from '../catalog/pictures.ts'

/** Where a scene came from. */
export type SceneSource =
  | { readonly kind: 'library'; readonly id: string }
  | { readonly kind: 'file'; readonly name: string }

/** A scene of the library, as it is announced. */
export interface SceneSummary {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly picture: PictureName | null
  readonly chapters: number
  /** That its steps expect, in ascending order. */
  readonly codes: readonly number[]
}

/** What is wrong with a scene file, where (both count from 1), and what was expected there. */
export interface SceneProblem {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** What became of a scene that was to be opened. With problems nothing has changed. */
export type SceneOpened =
  | { readonly kind: 'on-stage' }
  | { readonly kind: 'invalid'; readonly problems: readonly SceneProblem[] }

export interface SceneStepState {
  /** As it is told an audience, real numbers masked. */
  readonly sentence: string
  readonly kind: 'action' | 'expectation' | 'refusal' | 'narration'
  readonly status: 'done' | 'failed' | 'next' | 'waiting'
  /** Why it failed, in words; else null. */
  readonly trouble: string | null
}

export interface SceneChapterState {
  readonly title: string
  readonly narration: string | null
  readonly steps: readonly SceneStepState[]
}

/** The scene on stage, and how far it is. */
export interface SceneState {
  readonly source: SceneSource
  readonly title: string
  readonly about: string
  readonly picture: PictureName | null
  readonly chapters: readonly SceneChapterState[]
  /** Stops that were passed: the beginning of each chapter is one, and each step. 1 when nothing has been played yet. */
  readonly position: number
  readonly playing: boolean
  /** ms of real time from one step to the next. */
  readonly paceMs: number
  /** `stopped`: an action could not be done. `left`: another run has begun, by hand. */
  readonly phase: 'under-way' | 'ended' | 'stopped' | 'left'
  /** Something was done by hand since the scene began. */
  readonly isTouched: boolean
  /** Why the stage could not be set up; else null. */
  readonly stageTrouble: string | null
}

/** What was done in a run, written down as a scene. */
export interface RecordedScene {
  /** Of a scene file that runs green. */
  readonly text: string
  readonly steps: number
  readonly expectations: number
  /** What was done, or seen, that a scene has no words for, in order. */
  readonly unsaid: readonly string[]
}
