import { Inspector } from '../features/inspector/inspector.tsx'
import { bringInFront, useFront } from '../features/training/course-front.ts'
import { CoursePanel } from '../features/training/course-panel.tsx'
import { usePanelOpen } from '../state/panels.ts'
import { SmallTabs } from '../ui/small-tabs.tsx'
import styles from './columns.module.css'

const names = { course: 'Ticket', inspector: 'Inspector' } as const

/** Where a ticket has no room above the inspector: either of them, whole; the ticket alone while the inspector is put away. */
export function TicketTabs() {
  const inspectorOpen = usePanelOpen('inspector')
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
        ...(inspectorOpen ? [{ name: names.inspector, content: <Inspector /> }] : []),
      ]}
      front={inspectorOpen ? names[front] : names.course}
      onFront={(name) => bringInFront(name === names.course ? 'course' : 'inspector')}
    />
  )
}
