import { Group, Panel, Separator } from 'react-resizable-panels'
import { usePanelOpen } from '../state/panels.ts'
import columnStyles from './columns.module.css'
import { Columns } from './columns.tsx'
import { Drawer } from './drawer.tsx'
import { panelProps, useGroupProps, useKeptSize } from './kept-sizes.ts'
import styles from './rows.module.css'

/** The columns above, the drawer below; sizes are remembered. */
export function Rows() {
  const open = usePanelOpen('drawer')
  const drawer = useKeptSize('drawer', 204)
  const group = useGroupProps([drawer], String(open))
  return (
    <div className={styles.rows}>
      <Group orientation="vertical" id="columns-and-drawer" className={styles.columns} {...group}>
        <Panel id="columns-row" minSize={260}>
          <Columns />
        </Panel>
        {open && <Separator className={columnStyles.separator} aria-label="Height of the drawer" />}
        {open && (
          <Panel id="drawer" {...panelProps(drawer)} minSize={110}>
            <Drawer open />
          </Panel>
        )}
      </Group>
      {!open && <Drawer open={false} />}
    </div>
  )
}
