import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import styles from './heading.module.css'
import { putAway } from './read.ts'

interface HeadingProps {
  readonly icon: ReactNode
  readonly title: string
  /** When, and what became of it. */
  readonly children: ReactNode
}

/** What is selected, and the way out. */
export function Heading({ icon, title, children }: HeadingProps) {
  return (
    <header className={styles.heading}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div className={styles.words}>
        <h2 className={styles.title} tabIndex={-1} data-inspector-heading>
          {title}
        </h2>
        <div className={styles.line}>{children}</div>
      </div>
      <IconButton
        label="Clear the selection"
        shortcut="Esc"
        size="small"
        onClick={(event) => putAway(event.currentTarget)}
      >
        <X size={15} aria-hidden />
      </IconButton>
    </header>
  )
}
