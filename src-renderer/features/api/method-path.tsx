import { useShownText } from '#renderer/ui/discretion.ts'
import styles from './method-path.module.css'
import { pathParts } from './path-parts.ts'

interface MethodPathProps {
  readonly method: string
  readonly path: string
  /** Breaks over lines instead of being cut off. */
  readonly wraps?: boolean
}

/** `POST /v1/Services/KS…04d1/Sessions`; the whole path is in the title. */
export function MethodPath({ method, path, wraps = false }: MethodPathProps) {
  const shown = useShownText()(path)
  return (
    <span className={styles.line} data-wraps={wraps} title={shown}>
      <b className={styles.method} data-method={method}>
        {method}
      </b>{' '}
      {pathParts(shown).map(({ key, text, isSid }) => (
        <span key={key} className={isSid ? styles.sid : undefined}>
          {text}
        </span>
      ))}
    </span>
  )
}
