import { useMirror } from '#renderer/state/mirror.ts'
import { momentOf } from '../scenes/scene-moment.ts'

interface ToldMoment {
  readonly title: string
  readonly chapter: string
  /** What is read aloud now; a step shows itself on the stage. */
  readonly told: string | null
}

/** What of the scene on stage an audience is told; null without a scene. */
export function useToldMoment(): ToldMoment | null {
  const scene = useMirror((mirror) => mirror.scene)
  const moment = scene === null || scene.phase === 'left' ? null : momentOf(scene)
  if (scene === null || moment === null) return null
  const { chapter, step } = moment
  const told = step?.kind === 'narration' ? step.sentence : chapter.narration
  return { title: scene.title, chapter: chapter.title, told }
}
