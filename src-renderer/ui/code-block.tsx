import styles from './code-block.module.css'
import { CopyButton } from './copy-button.tsx'
import { useShownText } from './discretion.ts'
import { Scroller } from './scroller.tsx'

interface CodeBlockProps {
  /** Names it for readers and its copy button: 'cURL'. */
  readonly label: string
  readonly code: string
  /** What is shown in place of the code, when part of it is hidden. */
  readonly shown?: string
  /** What is copied also holds what must not be seen here. */
  readonly copiesWhole?: boolean
}

/** Code to read and take along. It scrolls by itself, also by keyboard. */
export function CodeBlock({ label, code, shown = code, copiesWhole = false }: CodeBlockProps) {
  const visible = useShownText()
  return (
    <figure className={styles.block}>
      <figcaption className={styles.caption}>
        <span>{label}</span>
        <CopyButton label={`Copy ${label}`} text={code} whole={copiesWhole} />
      </figcaption>
      <Scroller as="pre" className={styles.code}>
        <code>{visible(shown)}</code>
      </Scroller>
    </figure>
  )
}
