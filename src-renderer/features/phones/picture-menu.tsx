import { ImagePlus } from 'lucide-react'
import { memo } from 'react'
import { Menu, MenuItem } from '#renderer/ui/menu.tsx'
import { type PictureName, pictureNames, pictureUrl } from '#shared/catalog/pictures.ts'
import { Picture } from './picture.tsx'
import styles from './picture-menu.module.css'
import round from './round.module.css'

interface PictureMenuProps {
  readonly onChoose: (name: PictureName) => void
}

/** Attaches one of the pictures that come with the simulator. */
export const PictureMenu = memo(function PictureMenu({ onChoose }: PictureMenuProps) {
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={`${round.button} ${styles.attach}`}
          aria-label="Attach a picture"
          title="Attach a picture"
        >
          <ImagePlus size={16} aria-hidden />
        </button>
      }
    >
      <div className={styles.pictures}>
        {pictureNames.map((name) => (
          <MenuItem key={name} onChoose={() => onChoose(name)}>
            <Picture url={pictureUrl(name)} alt="" className={styles.thumbnail} />
            <span className={styles.name}>{name}</span>
          </MenuItem>
        ))}
      </div>
    </Menu>
  )
})
