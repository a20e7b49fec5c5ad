import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import styles from './section.module.css'

interface SectionProps {
  readonly title: string
  readonly startsClosed?: boolean
  /** Beside the title: a copy button, a count. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the inspector that can be folded away; folded, it is not in the page. */
export function Section({ title, startsClosed = false, aside, children }: SectionProps) {
  const [isOpen, setOpen] = useState(!startsClosed)
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.title} id={id}>
          <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <ChevronRight size={14} aria-hidden className={styles.chevron} />
            {title}
          </button>
        </h3>
        {isOpen && aside}
      </div>
      {isOpen && <div className={styles.body}>{children}</div>}
    </section>
  )
}
