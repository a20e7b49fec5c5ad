import { Group, Panel, Separator } from 'react-resizable-panels'
import { Inspector } from '../features/inspector/inspector.tsx'
import { CoursePanel } from '../features/training/course-panel.tsx'
import { useSelection } from '../state/selection.ts'
import styles from './columns.module.css'
import { keepSizes, panelProps, useKeptSize, useRestoredSizes } from './kept-sizes.ts'

/** The lesson or ticket, and once something is selected the inspector under it: what is asked for, and where one looks for it. */
export function CourseColumn({ inspectorOpen }: { readonly inspectorOpen: boolean }) {
  const course = useKeptSize('course', 320)
  const isShown = useSelection(({ selected }) => selected !== null) && inspectorOpen
  const sizes = isShown ? [course] : []
  const group = useRestoredSizes(sizes, `${isShown}`)
  return (
    <Group orientation="vertical" id="course-column" elementRef={group} onLayoutChanged={keepSizes(sizes)}>
      <Panel
        id="course"
        className={styles.column}
        {...panelProps(course)}
        minSize={140}
        groupResizeBehavior="preserve-pixel-size"
      >
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
