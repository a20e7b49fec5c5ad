import { closeDialog } from '#renderer/state/dialogs.ts'
import { askTraining } from '#renderer/state/host.ts'
import { clearSelection } from '#renderer/state/selection.ts'
import type { CourseKind } from '#shared/resources/training.ts'
import type { FileKind } from '../drop/file-kind.ts'
import { openTextFile } from '../scenes/open-scene-file.ts'
import { leavingOwnRun } from '../scenes/tell-kept.ts'
import { showCourse } from './training-actions.ts'

export const lessonFileKind = fileKindOf('lesson', ['goal', 'covers', 'tasks'])
export const ticketFileKind = fileKindOf('ticket', ['customer', 'complaint', 'question'])

/** A scene, a lesson and a ticket begin alike; each has keys of its own. */
function fileKindOf(kind: CourseKind, keys: readonly string[]): FileKind {
  const inYaml = new RegExp(`^["']?(${keys.join('|')})["']?[ \\t]*:`, 'm')
  const inJson = new RegExp(`"(${keys.join('|')})"\\s*:`)
  return {
    name: `A ${kind}`,
    extensions: ['.yaml', '.yml', '.json'],
    fits: (beginning) => (/^\s*\{/.test(beginning) ? inJson : inYaml).test(beginning),
    open: (file) => openCourseFile(kind, file),
  }
}

/** Begins it in a new run; what was on stage can be returned to. */
async function openCourseFile(kind: CourseKind, file: File): Promise<void> {
  closeDialog()
  const tellKept = leavingOwnRun()
  if (!(await openTextFile(file, kind, (text) => askTraining({ type: 'open', kind, text })))) return
  clearSelection()
  showCourse()
  await tellKept(`The ${kind} begins`)
}
