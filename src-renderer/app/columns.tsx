import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { Inspector } from '../features/inspector/inspector.tsx'
import { Stage } from '../features/mask/stage.tsx'
import { SessionList } from '../features/sessions/session-list.tsx'
import { usePanelOpen } from '../state/panels.ts'
import styles from './columns.module.css'

/** Sessions, stage and inspector beside each other. */
export function Columns() {
  const sessionsOpen = usePanelOpen('sessions')
  const inspectorOpen = usePanelOpen('inspector')
  const panelIds = [sessionsOpen && 'sessions', 'stage', inspectorOpen && 'inspector'].filter((id) => id !== false)
  const remembered = useDefaultLayout({ id: 'masquerade.columns', panelIds, storage: localStorage })
  return (
    <Group orientation="horizontal" id="columns" {...remembered}>
      {sessionsOpen && (
        <Panel
          id="sessions"
          className={styles.column}
          defaultSize={216}
          minSize={168}
          maxSize={420}
          groupResizeBehavior="preserve-pixel-size"
        >
          <SessionList />
        </Panel>
      )}
      {sessionsOpen && <Separator className={styles.separator} aria-label="Width of the sessions column" />}
      <Panel id="stage" className={styles.stage} minSize={540}>
        <Stage />
      </Panel>
      {inspectorOpen && <Separator className={styles.separator} aria-label="Width of the inspector column" />}
      {inspectorOpen && (
        <Panel
          id="inspector"
          className={styles.column}
          defaultSize={312}
          minSize={216}
          maxSize={560}
          groupResizeBehavior="preserve-pixel-size"
        >
          <Inspector />
        </Panel>
      )}
    </Group>
  )
}
