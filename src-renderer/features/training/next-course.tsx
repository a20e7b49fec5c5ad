import { ArrowRight } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { CourseKind } from '#shared/resources/training.ts'
import { readLibrary, startCourse } from './training-actions.ts'

interface NextCourseProps {
  readonly kind: CourseKind
  /** The one that is done. */
  readonly id: string
}

/** The way on: to the next of the shelf, or to the shelves after the last. */
export function NextCourse({ kind, id }: NextCourseProps) {
  const next = useNext(kind, id)
  if (next === null) return <Button onClick={() => openDialog('training')}>All lessons and tickets</Button>
  return (
    <Button
      look="primary"
      icon={<ArrowRight size={14} aria-hidden />}
      asks
      onClick={() => void startCourse(kind, next.id)}
    >
      {`Next: ${next.title}`}
    </Button>
  )
}

function useNext(kind: CourseKind, id: string) {
  const library = useAnswer('courses', 0, readLibrary)
  if (library.kind !== 'known') return null
  const shelf = kind === 'lesson' ? library.value.lessons : library.value.tickets
  const place = shelf.findIndex((course) => course.id === id)
  return place === -1 ? null : (shelf[place + 1] ?? null)
}
