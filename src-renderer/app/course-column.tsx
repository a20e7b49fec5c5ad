import { Group, Panel, Separator } from 'react-resizable-panels'
import { Inspector } from '../features/inspector/inspector.tsx'
import { CoursePanel } from '../features/training/course-panel.tsx'
import styles from './columns.module.css'
import { keepSizes, panelProps, useKeptSize } from './kept-sizes.ts'

/** The lesson or ticket above the inspector: what is asked for, and where one looks for it. */
export function CourseColumn({ inspectorOpen }: { readonly inspectorOpen: boolean }) {
  const course = useKeptSize('course', 320)
  if (!inspectorOpen) return <CoursePanel />
  return (
    <Group orientation="vertical" id="course-column" onLayoutChanged={keepSizes([course])}>
      <Panel
        id="course"
        className={styles.column}
        {...panelProps(course)}
        minSize={140}
        groupResizeBehavior="preserve-pixel-size"
      >
        <CoursePanel />
      </Panel>
      <Separator className={styles.separator} aria-label="Height of the training" />
      <Panel id="course-inspector" className={styles.column} minSize={120}>
        <Inspector />
      </Panel>
    </Group>
  )
}
