import { DocLink } from '#renderer/ui/doc-link.tsx'
import { CodeLink } from '../catalog/code-link.tsx'
import styles from './further-reading.module.css'

interface FurtherReadingProps {
  readonly codes: readonly number[]
  readonly href: string
  /** What is to be read at `href`. */
  readonly children: string
}

/** The pages of codes, and the public page behind them. */
export function FurtherReading({ codes, href, children }: FurtherReadingProps) {
  return (
    <p className={styles.links}>
      {codes.map((code) => (
        <CodeLink key={code} code={code} />
      ))}
      <DocLink href={href}>{children}</DocLink>
    </p>
  )
}
