import { X } from 'lucide-react'
import { type PictureName, pictureUrl } from '#shared/catalog/pictures.ts'
import styles from './attached-picture.module.css'
import { Picture } from './picture.tsx'

interface AttachedPictureProps {
  readonly name: PictureName
  readonly onRemove: () => void
}

/** What goes along with the draft. */
export function AttachedPicture({ name, onRemove }: AttachedPictureProps) {
  return (
    <div className={styles.attached}>
      <Picture url={pictureUrl(name)} alt={`Attached: ${name}`} className={styles.picture} />
      <button
        type="button"
        className={styles.remove}
        aria-label="Remove the picture"
        title="Remove the picture"
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  )
}
