import type { ReactNode } from 'react'
import styles from './emblem.module.css'

/** An icon on a ground of its own, before the name of what it stands for. */
export function Emblem({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.emblem} aria-hidden>
      {children}
    </span>
  )
}
