import { useEffect, useRef } from 'react'
import type { LessonTask } from '#shared/resources/training.ts'
import styles from './current-task.module.css'
import { Hints } from './hints.tsx'
import { Prose } from './prose.tsx'
import { keepInPane } from './scroll-in-pane.ts'

/** What to do now, with the hints that were taken. */
export function CurrentTask({ task }: { readonly task: LessonTask }) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => keepInPane(card.current), [])
  return (
    <div ref={card} className={styles.card}>
      <p className={styles.what}>
        <Prose words={task.what} />
      </p>
      <Hints hints={task.hints} left={task.hintsLeft} />
    </div>
  )
}
