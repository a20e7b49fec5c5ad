import type { SceneFile } from './file/scene-schema.ts'
import type { Play } from './play/play.ts'
import type { Trouble } from './play/trouble.ts'

/** An action changes something, an expectation looks, a refusal expects that the app was refused, narration is read aloud. */
export type DeedKind = 'action' | 'expectation' | 'refusal' | 'narration'

/** What a step does. */
export interface Deed {
  readonly kind: DeedKind
  /** One plain sentence for an audience; of narration the words alone. */
  readonly aloud: string
  perform(play: Play): Trouble
}

export interface SceneStep extends Deed {
  /** As it is written. */
  readonly sentence: string
  readonly line: number
}

export interface Chapter {
  readonly title: string
  /** For the presenter, before the chapter begins. */
  readonly narration: string | null
  readonly steps: readonly SceneStep[]
}

/** A scene file that has been read and checked. */
export interface Scene extends Omit<SceneFile, 'chapters'> {
  readonly chapters: readonly Chapter[]
}
