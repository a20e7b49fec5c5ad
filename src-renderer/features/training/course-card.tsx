import { CircleCheck, CircleDashed, Flag } from 'lucide-react'
import card from '#renderer/ui/card.module.css'
import type { CourseKind, CourseResult } from '#shared/resources/training.ts'
import styles from './course-card.module.css'
import { type ResultMark, resultMark } from './result-mark.ts'
import { startCourse } from './training-actions.ts'

interface CourseCardProps {
  readonly kind: CourseKind
  readonly id: string
  readonly title: string
  readonly about: string
  readonly facts: readonly string[]
  readonly result: CourseResult | null
}

/** One lesson or ticket of the shelf; choosing it begins it. */
export function CourseCard({ kind, id, title, about, facts, result }: CourseCardProps) {
  const mark = resultMark(result)
  return (
    <li>
      <button type="button" className={`${card.card} ${styles.course}`} onClick={() => void startCourse(kind, id)}>
        <span className={styles.head}>
          <span className={card.title}>{title}</span>
          {mark !== null && <Mark mark={mark} />}
        </span>
        <span className={card.about}>{about}</span>
        <span className={card.facts}>{facts.join(' · ')}</span>
      </button>
    </li>
  )
}

const icons = { done: CircleCheck, begun: CircleDashed, 'given-up': Flag }

function Mark({ mark: { state, words } }: { readonly mark: ResultMark }) {
  const Icon = icons[state]
  return (
    <span className={styles.mark} data-state={state}>
      <Icon size={13} aria-hidden />
      {words}
    </span>
  )
}
