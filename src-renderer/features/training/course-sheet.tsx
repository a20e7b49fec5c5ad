import { closeDialog, useDialogs } from '#renderer/state/dialogs.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CourseNews } from './course-news.tsx'
import { CoursePanel } from './course-panel.tsx'

/** In a narrow window the lesson or ticket comes over the stage. */
export function CourseSheet() {
  const isWanted = useDialogs(({ open }) => open === 'course')
  const isThere = useMirror(({ training }) => training.current !== null)
  return (
    <Dialog shape="side-right" title="Training" open={isWanted && isThere} onClose={closeDialog}>
      <CourseNews />
      <CoursePanel />
    </Dialog>
  )
}
