import { useMirror } from '#renderer/state/mirror.ts'
import { momentOf } from '../scenes/scene-moment.ts'
import styles from './audience-narration.module.css'

/** The scene on stage, and what is told of it now. */
export function AudienceNarration() {
  const scene = useMirror((mirror) => mirror.scene)
  const moment = scene === null || scene.phase === 'left' ? null : momentOf(scene)
  if (scene === null || moment === null) return null
  const { chapter, step } = moment
  const told = step?.kind === 'narration' ? step.sentence : chapter.narration
  return (
    <section className={styles.narration} aria-label="Narration">
      <p className={styles.chapter}>
        {scene.title} · {chapter.title}
      </p>
      {told !== null && (
        <p className={styles.told} role="status">
          {told}
        </p>
      )}
    </section>
  )
}
