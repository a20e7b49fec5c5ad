import { GraduationCap, LifeBuoy, RotateCcw, SquareLibrary } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Emblem } from '#renderer/ui/emblem.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import styles from './course-panel.module.css'
import { LessonView } from './lesson-view.tsx'
import { TicketView } from './ticket-view.tsx'
import { startCourseOver } from './training-actions.ts'

/** The lesson or ticket under way. */
export function CoursePanel() {
  const current = useMirror(({ training }) => training.current)
  if (current === null) return null
  const Icon = current.kind === 'lesson' ? GraduationCap : LifeBuoy
  return (
    <section className={styles.panel} aria-label="Training">
      <header className={styles.header}>
        <Emblem>
          <Icon size={17} />
        </Emblem>
        <div className={styles.words}>
          <span className={styles.kind}>{current.kind === 'lesson' ? 'Lesson' : `Ticket · ${current.customer}`}</span>
          <h2 className={styles.title} tabIndex={-1} data-course-heading>
            {current.title}
          </h2>
        </div>
        <IconButton
          label={`Restart the ${current.kind}`}
          shortcut="R"
          size="small"
          asks
          onClick={() => void startCourseOver()}
        >
          <RotateCcw size={15} aria-hidden />
        </IconButton>
        <IconButton label="All lessons and tickets" size="small" onClick={() => openDialog('training')}>
          <SquareLibrary size={15} aria-hidden />
        </IconButton>
      </header>
      {current.kind === 'lesson' ? (
        <LessonView key={current.id} lesson={current} />
      ) : (
        <TicketView key={current.id} ticket={current} />
      )}
    </section>
  )
}
