import { CircleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ApiError } from '#shared/contract/result.ts'
import { useShownText } from './discretion.ts'
import styles from './error-note.module.css'

interface ErrorNoteProps {
  readonly error: ApiError
  /** What could not be done: 'The session was not created'. */
  readonly title: string
  /** What to do about it, words or buttons. */
  readonly children?: ReactNode
}

/** A refusal in place: what happened, why with its code, what to do. */
export function ErrorNote({ error, title, children }: ErrorNoteProps) {
  const shown = useShownText()
  const note = useRef<HTMLDivElement>(null)

  useEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), [])

  return (
    <div ref={note} className={styles.note} role="alert">
      <CircleAlert size={16} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>
          {title} <code className={styles.code}>{error.code}</code>
        </p>
        <p className={styles.text}>{shown(error.message)}</p>
        {children}
      </div>
    </div>
  )
}
