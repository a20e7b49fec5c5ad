import { CircleCheck, CircleX, Hand } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'
import styles from './scene-heading.module.css'
import { momentOf, nextStop, tallyOf } from './scene-moment.ts'

/** Which scene, which chapter of it, how its expectations fared so far, and what comes next. */
export function SceneHeading({ scene }: { readonly scene: SceneState }) {
  const moment = momentOf(scene)
  const next = scene.phase === 'under-way' ? nextStop(scene) : null
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>{scene.title}</h2>
      {moment !== null && (
        <span className={styles.chapter}>
          <span className={styles.number}>
            {moment.index + 1}/{scene.chapters.length}
          </span>
          <span className={styles.chapterTitle}>{moment.chapter.title}</span>
        </span>
      )}
      {scene.isTouched && (
        <span className={styles.touched}>
          <Hand size={12} aria-hidden /> by hand too
        </span>
      )}
      <Tally scene={scene} />
      {next !== null && <span className={styles.next}>Next: {next}</span>}
    </div>
  )
}

/** Failures as soon as there are any; what held at the end. */
function Tally({ scene }: { readonly scene: SceneState }) {
  const { looked, held, failed } = tallyOf(scene)
  if (failed > 0) {
    return (
      <button type="button" className={styles.failed} onClick={() => openDialog('scene-script')}>
        <CircleX size={13} aria-hidden /> {failed} failed
      </button>
    )
  }
  if (scene.phase !== 'ended') return null
  return (
    <span className={styles.held}>
      <CircleCheck size={13} aria-hidden /> The end: {held} of {looked} expectations held
    </span>
  )
}
