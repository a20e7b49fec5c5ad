import type { ReactNode } from 'react'
import styles from './titled-list.module.css'

interface TitledListProps {
  /** What the whole is called. */
  readonly label: string
  readonly title: ReactNode
  /** Beside the title: what can be done with the whole list. */
  readonly aside?: ReactNode
  /** `li` elements. */
  readonly children: ReactNode
}

/** A list of a dialog under its own heading, which takes the focus when the last of the list goes. */
export function TitledList({ label, title, aside, children }: TitledListProps) {
  return (
    <section className={styles.group} aria-label={label}>
      <div className={styles.heading}>
        <h3 className={styles.title} tabIndex={-1}>
          {title}
        </h3>
        {aside}
      </div>
      <ul>{children}</ul>
    </section>
  )
}
