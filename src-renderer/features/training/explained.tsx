import { DocLink } from '#renderer/ui/doc-link.tsx'
import styles from './explained.module.css'
import { Prose } from './prose.tsx'

interface ExplainedProps {
  readonly words: string
  readonly source: string | null
}

/** Why it is so, and the page where that is written. */
export function Explained({ words, source }: ExplainedProps) {
  return (
    <div className={styles.explained}>
      <p className={styles.words}>
        <Prose words={words} />
      </p>
      {source !== null && <DocLink href={source}>Read it up</DocLink>}
    </div>
  )
}
