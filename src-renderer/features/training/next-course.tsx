import { ArrowRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import { openDialog } from '#renderer/state/dialogs.ts'
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
    <Button look="primary" icon={<ArrowRight size={14} aria-hidden />} onClick={() => void startCourse(kind, next.id)}>
      {`Next: ${next.title}`}
    </Button>
  )
}

function useNext(kind: CourseKind, id: string) {
  const [next, setNext] = useState<{ readonly id: string; readonly title: string } | null>(null)
  useEffect(() => {
    let isCurrent = true
    void readLibrary().then((library) => {
      if (!isCurrent || !library.ok) return
      const shelf = kind === 'lesson' ? library.value.lessons : library.value.tickets
      setNext(shelf[shelf.findIndex((course) => course.id === id) + 1] ?? null)
    })
    return () => {
      isCurrent = false
    }
  }, [kind, id])
  return next
}
