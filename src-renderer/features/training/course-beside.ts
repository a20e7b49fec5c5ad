import { changeLayout, useLayout } from '#renderer/state/layout.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { goToTraining } from './training-actions.ts'

/** Whether the lesson or ticket stands beside the stage; while somebody presents only when they asked for it. */
export function useCourseBeside(): boolean {
  const isUnderWay = useMirror(({ training }) => training.current !== null)
  const isKept = useLayout(({ openBefore, presentsCourse }) => openBefore === null || presentsCourse)
  return isUnderWay && isKept
}

/** What the chip of the training does: leads to it, and before an audience takes it away again. */
export function pressCourseChip(): void {
  if (useLayout.getState().presentsCourse) changeLayout({ presentsCourse: false })
  else goToTraining()
}
