import { Group, Panel, Separator } from 'react-resizable-panels'
import { Inspector } from '../features/inspector/inspector.tsx'
import { Stage } from '../features/mask/stage.tsx'
import { CourseBar } from '../features/training/course-bar.tsx'
import { useCourseBeside } from '../features/training/course-beside.ts'
import { CourseSheet } from '../features/training/course-sheet.tsx'
import { setPanelOpen, usePanelOpen } from '../state/panels.ts'
import { useNarrow, useShort } from '../state/viewport.ts'
import { Dialog } from '../ui/dialog.tsx'
import columnStyles from './columns.module.css'
import { CourseColumn } from './course-column.tsx'
import { Drawer } from './drawer.tsx'
import { panelProps, useGroupProps, useKeptSize } from './kept-sizes.ts'
import styles from './layout.module.css'
import { Rows } from './rows.tsx'
import { SessionsColumn } from './sessions-column.tsx'

export function Layout() {
  return useNarrow() ? <NarrowLayout /> : <WideLayout />
}

/** The rows, and beside them while there is one the lesson or ticket: it needs the whole height. */
function WideLayout() {
  const isTraining = useCourseBeside()
  const course = useKeptSize('training', 320)
  const group = useGroupProps([course], String(isTraining))
  return (
    <Group orientation="horizontal" id="window" className={styles.window} {...group}>
      <Panel id="rows" minSize={540}>
        <Rows />
      </Panel>
      {isTraining && <Separator className={columnStyles.separator} aria-label="Width of the training" />}
      {isTraining && (
        <Panel id="training" className={columnStyles.column} {...panelProps(course)} minSize={216} maxSize={560}>
          <CourseColumn />
        </Panel>
      )}
    </Group>
  )
}

/** Only the stage; everything else comes over it when asked for. */
function NarrowLayout() {
  const sessionsOpen = usePanelOpen('sessions')
  const inspectorOpen = usePanelOpen('inspector')
  const drawerOpen = usePanelOpen('drawer')
  const isShort = useShort()
  return (
    <div className={styles.layout}>
      <CourseBar />
      <div className={styles.stage}>
        <Stage />
      </div>
      {!isShort && <Drawer open={false} />}
      <Dialog
        shape="side-left"
        title="Sessions and numbers"
        open={sessionsOpen}
        onClose={() => setPanelOpen('sessions', false)}
      >
        <SessionsColumn />
      </Dialog>
      <Dialog
        shape="side-right"
        title="Inspector"
        open={inspectorOpen}
        onClose={() => setPanelOpen('inspector', false)}
      >
        <Inspector />
      </Dialog>
      <CourseSheet />
      <Dialog shape="sheet" title="Drawer" open={drawerOpen} onClose={() => setPanelOpen('drawer', false)}>
        <Drawer open />
      </Dialog>
    </div>
  )
}
