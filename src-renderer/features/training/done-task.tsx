import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { LessonTask } from '#shared/resources/training.ts'
import styles from './done-task.module.css'
import { Explained } from './explained.tsx'
import { Prose } from './prose.tsx'
import { scrollInPane } from './scroll-in-pane.ts'

interface DoneTaskProps {
  readonly task: LessonTask
  /** What was done last is explained at once, the rest on demand. */
  readonly isLast: boolean
}

/** A task that is done, and why it went as it did. */
export function DoneTask({ task, isLast }: DoneTaskProps) {
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    if (isLast) scrollInPane(details.current, 'top')
  }, [isLast])

  return (
    <details ref={details} className={styles.done} open={isLast}>
      <summary className={styles.summary}>
        <Check size={15} aria-hidden className={styles.check} />
        <span className={styles.what}>
          <Prose words={task.what} />
        </span>
      </summary>
      <Explained words={task.explained ?? ''} source={task.source} />
    </details>
  )
}
