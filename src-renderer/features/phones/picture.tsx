import { usePicture } from '#renderer/state/use-picture.ts'
import styles from './picture.module.css'

interface PictureProps {
  /** A `simulator:` media URL. */
  readonly url: string
  /** Empty for one that only decorates. */
  readonly alt: string
  readonly className?: string | undefined
}

/** A picture of the simulator's; its place is kept free until it is there. */
export function Picture({ url, alt, className }: PictureProps) {
  const source = usePicture(url)
  const classes = [styles.picture, className].filter(Boolean).join(' ')
  return source === null ? <span className={classes} /> : <img className={classes} src={source} alt={alt} />
}
