import { Group, Panel, Separator } from 'react-resizable-panels'
import { Inspector } from '../features/inspector/inspector.tsx'
import { CoursePanel } from '../features/training/course-panel.tsx'
import { useLayout } from '../state/layout.ts'
import { useMirror } from '../state/mirror.ts'
import { usePanelOpen } from '../state/panels.ts'
import { useSelection } from '../state/selection.ts'
import { useWindowHeight } from '../state/viewport.ts'
import styles from './columns.module.css'
import { panelProps, useGroupProps, useKeptSize } from './kept-sizes.ts'
import { TicketTabs } from './ticket-tabs.tsx'

/** CSS px: what a lesson needs for the task at hand, and a ticket for all its answers; in a window less tall than this, the latter leaves nothing for the inspector. */
const [lessonHeight, ticketHeight, tooShort] = [360, 560, 900]

/** The lesson or ticket, beside everything else: what is asked for, and where one looks for it. */
export function CourseColumn() {
  const kind = useMirror(({ training }) => training.current?.kind)
  const isPresenting = useLayout(({ openBefore }) => openBefore !== null)
  const isShort = useWindowHeight() < tooShort || isPresenting
  if (kind === 'ticket' && isShort) return <TicketTabs />
  return <CourseAbove key={kind} name={kind === 'ticket' ? 'ticket' : 'course'} />
}

/** Once something is selected the inspector stands under it. */
function CourseAbove({ name }: { readonly name: 'course' | 'ticket' }) {
  const course = useKeptSize(name, name === 'ticket' ? ticketHeight : lessonHeight)
  const inspectorOpen = usePanelOpen('inspector')
  const isShown = useSelection(({ selected }) => selected !== null) && inspectorOpen
  const sizes = isShown ? [course] : []
  const group = useGroupProps(sizes, `${isShown}`)
  return (
    <Group orientation="vertical" id="course-column" {...group}>
      <Panel id="course" className={styles.column} {...panelProps(course)} minSize={140}>
        <CoursePanel />
      </Panel>
      {isShown && <Separator className={styles.separator} aria-label="Height of the training" />}
      {isShown && (
        <Panel id="course-inspector" className={styles.column} minSize={120}>
          <Inspector />
        </Panel>
      )}
    </Group>
  )
}
