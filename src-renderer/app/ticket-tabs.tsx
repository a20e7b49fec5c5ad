import { Inspector } from '../features/inspector/inspector.tsx'
import { bringInFront, useFront } from '../features/training/course-front.ts'
import { CoursePanel } from '../features/training/course-panel.tsx'
import { SmallTabs } from '../ui/small-tabs.tsx'
import styles from './columns.module.css'

const names = { course: 'Ticket', inspector: 'Inspector' } as const

/** Where a ticket has no room above the inspector: either of them, whole. */
export function TicketTabs() {
  const front = useFront()
  const ticket = (
    <div className={styles.column}>
      <CoursePanel />
    </div>
  )
  return (
    <SmallTabs
      label="Ticket or inspector"
      shape="fill"
      tabs={[
        { name: names.course, content: ticket, isKept: true },
        { name: names.inspector, content: <Inspector /> },
      ]}
      front={names[front]}
      onFront={(name) => bringInFront(name === names.course ? 'course' : 'inspector')}
    />
  )
}
