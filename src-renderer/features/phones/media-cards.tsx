import { Image } from 'lucide-react'
import styles from './media-cards.module.css'

/** Attached media by where they are from; nothing is fetched. */
export function MediaCards({ urls }: { readonly urls: readonly string[] }) {
  if (urls.length === 0) return null
  return (
    <span className={styles.cards}>
      {[...new Set(urls)].map((url) => (
        <span key={url} className={styles.card}>
          <Image size={16} aria-hidden />
          <span className={styles.origin}>{originOf(url)}</span>
        </span>
      ))}
    </span>
  )
}

function originOf(url: string): string {
  const picture = /^simulator:picture\/(.+)$/.exec(url)?.[1]
  return picture ?? URL.parse(url)?.host ?? 'picture'
}
