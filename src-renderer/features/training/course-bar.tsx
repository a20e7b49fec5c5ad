import { ChevronUp, GraduationCap, LifeBuoy } from 'lucide-react'
import { useMirror } from '#renderer/state/mirror.ts'
import type { LessonInProgress, TicketInProgress } from '#shared/resources/training.ts'
import styles from './course-bar.module.css'
import { plainWords } from './plain-words.ts'
import { showCourse } from './training-actions.ts'

/** In a narrow window: what to do now, in one line that opens the rest. */
export function CourseBar() {
  const current = useMirror(({ training }) => training.current)
  if (current === null) return null
  const Icon = current.kind === 'lesson' ? GraduationCap : LifeBuoy
  return (
    <button type="button" className={styles.bar} onClick={showCourse}>
      <Icon size={15} aria-hidden className={styles.icon} />
      <span className={styles.words}>{plainWords(inOneLine(current))}</span>
      <ChevronUp size={15} aria-hidden className={styles.more} />
    </button>
  )
}

function inOneLine(current: LessonInProgress | TicketInProgress): string {
  if (current.kind === 'ticket') return current.verdict === null ? current.question : `${current.title}: decided`
  const index = current.tasks.findIndex(({ state }) => state === 'current')
  const task = current.tasks[index]
  return task === undefined ? `${current.title}: finished` : `${index + 1}/${current.tasks.length} ${task.what}`
}
