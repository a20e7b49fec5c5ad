import { PartyPopper } from 'lucide-react'
import type { LessonInProgress } from '#shared/resources/training.ts'
import { CurrentTask } from './current-task.tsx'
import { DoneTask } from './done-task.tsx'
import styles from './lesson-view.module.css'
import { NextCourse } from './next-course.tsx'
import { Prose } from './prose.tsx'

/** The goal, what was done and explained, and what to do now. */
export function LessonView({ lesson }: { readonly lesson: LessonInProgress }) {
  const { tasks, goal, isFinished } = lesson
  const done = tasks.filter(({ state }) => state === 'done')
  const current = tasks.find(({ state }) => state === 'current')
  const ahead = tasks.filter(({ state }) => state === 'ahead').length
  return (
    <>
      <div className={styles.progress}>
        <span className={styles.bar} aria-hidden>
          {tasks.map(({ what, state }) => (
            <span key={what} className={styles.part} data-state={state} />
          ))}
        </span>
        <span className={styles.count}>
          {done.length} of {tasks.length} done
        </span>
      </div>
      {done.length === 0 && (
        <p className={styles.goal}>
          <Prose words={goal} />
        </p>
      )}
      <ol className={styles.tasks} aria-label="Tasks">
        {done.map((task, index) => (
          <li key={task.what}>
            <DoneTask task={task} isLast={index === done.length - 1} />
          </li>
        ))}
        {current !== undefined && (
          <li aria-current="step">
            <CurrentTask key={current.what} task={current} />
          </li>
        )}
      </ol>
      {ahead > 0 && (
        <p className={styles.ahead}>
          {ahead === 1 ? 'One more task after this one.' : `${ahead} more tasks after this one.`}
        </p>
      )}
      {isFinished && (
        <div className={styles.finished}>
          <p className={styles.finishedWords}>
            <PartyPopper size={16} aria-hidden /> Lesson finished. <Prose words={goal} />
          </p>
          <NextCourse kind="lesson" id={lesson.id} />
        </div>
      )}
    </>
  )
}
