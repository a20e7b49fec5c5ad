import { Group, Panel, Separator } from 'react-resizable-panels'
import { Inspector } from '../features/inspector/inspector.tsx'
import { Stage } from '../features/mask/stage.tsx'
import { useCourseBeside } from '../features/training/course-beside.ts'
import { usePanelOpen } from '../state/panels.ts'
import { useWindowWidth } from '../state/viewport.ts'
import styles from './columns.module.css'
import { panelProps, useGroupProps, useKeptSize } from './kept-sizes.ts'
import { SessionsColumn } from './sessions-column.tsx'

/** CSS px: from this width of the window on, the stage has its whole least width between the columns' least widths, in which numbers are whole. */
const roomy = 976

/** Sessions, stage and inspector beside each other. The inspector goes along with the training, which has a column of its own. */
export function Columns() {
  const sessionsOpen = usePanelOpen('sessions')
  const isTraining = useCourseBeside()
  const inspectorOpen = usePanelOpen('inspector') && !isTraining
  const sessions = useKeptSize('sessions', 216)
  const inspector = useKeptSize('inspector', 312)
  const windowWidth = useWindowWidth()
  const sizes = [sessions, inspector]
  const group = useGroupProps(sizes, `${sessionsOpen} ${inspectorOpen}`)
  return (
    <Group orientation="horizontal" id="columns" {...group}>
      {sessionsOpen && (
        <Panel id="sessions" className={styles.column} {...panelProps(sessions)} minSize={216} maxSize={420}>
          <SessionsColumn />
        </Panel>
      )}
      {sessionsOpen && <Separator className={styles.separator} aria-label="Width of the sessions column" />}
      <Panel id="stage" className={styles.stage} minSize={windowWidth < roomy ? 464 : 540}>
        <Stage />
      </Panel>
      {inspectorOpen && <Separator className={styles.separator} aria-label="Width of the inspector column" />}
      {inspectorOpen && (
        <Panel id="inspector" className={styles.column} {...panelProps(inspector)} minSize={216} maxSize={560}>
          <Inspector />
        </Panel>
      )}
    </Group>
  )
}
