import { useEffect, useRef } from 'react'
import { Prose } from './prose.tsx'
import { scrollInPane } from './scroll-in-pane.ts'
import styles from './wrong-answer.module.css'

/** Why an answer is not the one; it comes into view when it is new. */
export function WrongAnswer({ because }: { readonly because: string }) {
  const note = useRef<HTMLSpanElement>(null)

  useEffect(() => scrollInPane(note.current, 'nearest'), [])

  return (
    <span ref={note} className={styles.note}>
      Not that: <Prose words={because} />
    </span>
  )
}
