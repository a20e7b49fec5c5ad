import { ExternalLink } from 'lucide-react'
import styles from './doc-link.module.css'

/** A link to a public page, which opens outside the window. */
export function DocLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer">
      {children}
      <ExternalLink size={12} aria-hidden />
    </a>
  )
}
