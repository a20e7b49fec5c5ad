import { GraduationCap, LifeBuoy } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useMirror } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { useBeginAt } from '#renderer/ui/use-begin-at.ts'
import type { CourseResult } from '#shared/resources/training.ts'
import { CourseCard } from './course-card.tsx'
import styles from './shelves.module.css'
import { readLibrary } from './training-actions.ts'

/** What there is to learn and to solve. */
export function Shelves() {
  const library = useAnswer('courses', 0, readLibrary)
  const results = useMirror(({ training }) => training.results)
  const shelves = useRef<HTMLDivElement>(null)
  useBeginAt(shelves, library.kind === 'known')
  if (library.kind === 'waiting') return <p className={styles.loading}>Reading the lessons and tickets…</p>
  if (library.kind === 'refused')
    return <ErrorNote title="The lessons and tickets could not be listed" error={library.error} />
  const { lessons, tickets } = library.value
  return (
    <div ref={shelves} className={styles.shelves}>
      <Shelf title="Lessons" icon={<GraduationCap size={16} aria-hidden />}>
        {lessons.map(({ id, title, goal, minutes, covers }) => (
          <CourseCard
            key={id}
            kind="lesson"
            id={id}
            title={title}
            about={goal}
            facts={[`${minutes} min`, ...covers]}
            result={resultOf(results, 'lesson', id)}
          />
        ))}
      </Shelf>
      <Shelf title="Tickets" icon={<LifeBuoy size={16} aria-hidden />}>
        {tickets.map(({ id, title, customer, level, asksFor }) => (
          <CourseCard
            key={id}
            kind="ticket"
            id={id}
            title={title}
            about={customer}
            facts={[levels[level - 1] ?? 'hard', asksFor === 'code' ? 'name the code' : 'choose the cause']}
            result={resultOf(results, 'ticket', id)}
          />
        ))}
      </Shelf>
    </div>
  )
}

const levels = ['easy', 'medium', 'hard']

interface ShelfProps {
  readonly title: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

function Shelf({ title, icon, children }: ShelfProps) {
  return (
    <section className={styles.shelf} aria-label={title}>
      <h3 className={styles.title}>
        {icon}
        {title}
      </h3>
      <ol className={styles.cards}>{children}</ol>
    </section>
  )
}

function resultOf(results: readonly CourseResult[], kind: CourseResult['kind'], id: string): CourseResult | null {
  return results.find((result) => result.kind === kind && result.id === id) ?? null
}
