import type { ReactNode } from 'react'
import styles from './list-view.module.css'

interface ListViewProps {
  readonly label?: string
  /** In a line above the list; nothing where there is nothing to do with it. */
  readonly tools?: ReactNode
  /** Fills the rest. */
  readonly children: ReactNode
}

/** A list that takes all the room there is, below its tools. */
export function ListView({ label, tools, children }: ListViewProps) {
  return (
    <section className={styles.view} aria-label={label}>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      {children}
    </section>
  )
}

/** A word on the list, which goes first where there is little room. */
export function ListHint({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hint}>{children}</span>
}
