import { Image } from 'lucide-react'
import { parseMediaUrl } from '#shared/resources/media.ts'
import styles from './media-cards.module.css'
import { Picture } from './picture.tsx'

/** Attached media: the simulator's own pictures, and where anything else is from; nothing is fetched. */
export function MediaCards({ urls }: { readonly urls: readonly string[] }) {
  if (urls.length === 0) return null
  return (
    <span className={styles.cards}>
      {[...new Set(urls)].map((url) => (
        <MediaCard key={url} url={url} />
      ))}
    </span>
  )
}

function MediaCard({ url }: { readonly url: string }) {
  const source = parseMediaUrl(url)
  switch (source?.kind) {
    case 'picture':
      return <Picture url={url} alt={`Picture: ${source.name}`} className={styles.picture} />
    case 'stored':
      return <Picture url={url} alt="Picture" className={styles.picture} />
    case 'elsewhere':
    case undefined:
      return (
        <span className={styles.card}>
          <Image size={16} aria-hidden />
          <span className={styles.origin}>{source?.host ?? 'picture'}</span>
        </span>
      )
  }
}
