import { Group, Panel, Separator } from 'react-resizable-panels'
import { Inspector } from '../features/inspector/inspector.tsx'
import { Stage } from '../features/mask/stage.tsx'
import { CourseBar } from '../features/training/course-bar.tsx'
import { CourseSheet } from '../features/training/course-sheet.tsx'
import { setPanelOpen, usePanelOpen } from '../state/panels.ts'
import { useNarrow, useShort } from '../state/viewport.ts'
import { Dialog } from '../ui/dialog.tsx'
import columnStyles from './columns.module.css'
import { Columns } from './columns.tsx'
import { Drawer } from './drawer.tsx'
import { keepSizes, panelProps, useKeptSize, useRestoredSizes } from './kept-sizes.ts'
import styles from './layout.module.css'
import { SessionsColumn } from './sessions-column.tsx'

export function Layout() {
  return useNarrow() ? <NarrowLayout /> : <WideLayout />
}

/** The columns above, the drawer below; sizes are remembered. */
function WideLayout() {
  const open = usePanelOpen('drawer')
  const drawer = useKeptSize('drawer', 204)
  const group = useRestoredSizes([drawer], String(open))
  return (
    <div className={styles.layout}>
      <Group
        orientation="vertical"
        id="rows"
        className={styles.rows}
        elementRef={group}
        onLayoutChanged={keepSizes([drawer])}
      >
        <Panel id="columns-row" minSize={260}>
          <Columns />
        </Panel>
        {open && <Separator className={columnStyles.separator} aria-label="Height of the drawer" />}
        {open && (
          <Panel id="drawer" {...panelProps(drawer)} minSize={110} groupResizeBehavior="preserve-pixel-size">
            <Drawer open />
          </Panel>
        )}
      </Group>
      {!open && <Drawer open={false} />}
    </div>
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
