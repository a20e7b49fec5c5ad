import card from '#renderer/ui/card.module.css'
import { pictureUrl } from '#shared/catalog/pictures.ts'
import type { SceneSummary } from '#shared/contract/scene-state.ts'
import { Picture } from '../phones/picture.tsx'
import styles from './scene-card.module.css'

interface SceneCardProps {
  readonly scene: SceneSummary
  readonly isOnStage: boolean
  readonly onChoose: () => void
}

/** One scene of the library, as a poster: its picture, its title and what it is about. */
export function SceneCard({ scene, isOnStage, onChoose }: SceneCardProps) {
  const { title, about, picture, chapters } = scene
  return (
    <button
      type="button"
      className={`${card.card} ${styles.scene}`}
      onClick={onChoose}
      aria-current={isOnStage || undefined}
    >
      <span className={styles.poster}>
        {picture !== null && <Picture url={pictureUrl(picture)} alt="" className={styles.picture} />}
        {isOnStage && <span className={styles.badge}>On stage</span>}
      </span>
      <span className={styles.words}>
        <span className={card.title}>{title}</span>
        <span className={card.about}>{about}</span>
        <span className={card.facts}>{chapters === 1 ? '1 chapter' : `${chapters} chapters`}</span>
      </span>
    </button>
  )
}
