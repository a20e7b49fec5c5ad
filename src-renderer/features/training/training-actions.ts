import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { askTraining } from '#renderer/state/host.ts'
import { changeLayout } from '#renderer/state/layout.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { setPanelOpen } from '#renderer/state/panels.ts'
import { clearSelection, select } from '#renderer/state/selection.ts'
import { isNarrow } from '#renderer/state/viewport.ts'
import { focusWhenShown } from '#renderer/ui/keep-focus.ts'
import { notifyRefusal } from '#renderer/ui/notify.ts'
import { saveFile } from '#renderer/ui/save-file.ts'
import type { Result } from '#shared/contract/result.ts'
import type { ScoreSheetFile, SheetFormat, TicketAnswer } from '#shared/contract/training-requests.ts'
import type { CourseKind, EvidenceSubject, TrainingLibrary } from '#shared/resources/training.ts'
import { isPresenting } from '../presenter/presenting.ts'
import { leavingOwnRun } from '../scenes/tell-kept.ts'
import { leaving } from '../scenes/undo.ts'
import { bringInFront } from './course-front.ts'

export function readLibrary(): Promise<Result<TrainingLibrary>> {
  return askTraining({ type: 'library' })
}

/** Begins a lesson or ticket in a new run; what was on stage can be returned to. */
export async function startCourse(kind: CourseKind, id: string): Promise<void> {
  closeDialog()
  const tellKept = leavingOwnRun()
  const result = await askTraining<null>({ type: 'start', kind, id })
  if (!result.ok) return notifyRefusal(`The ${kind} did not begin`, result.error)
  clearSelection()
  showCourse()
  await tellKept(`The ${kind} begins`)
}

export async function startCourseOver(): Promise<void> {
  const { current } = useMirror.getState().training
  if (current !== null) await startCourse(current.kind, current.id)
}

/** What was on stage before comes back. False where it cannot, which is said. */
export async function leaveCourse(): Promise<boolean> {
  const kind = useMirror.getState().training.current?.kind ?? 'lesson'
  const tellLeft = leaving()
  const result = await askTraining<null>({ type: 'leave' })
  if (result.ok) {
    clearSelection()
    await tellLeft(`The ${kind} was left`, 'What was on stage before is back.')
  } else {
    notifyRefusal(`The ${kind} was not left`, result.error)
  }
  return result.ok
}

/** To the lesson or ticket under way; in a narrow window it comes over the stage, before an audience beside it. */
export function showCourse(): void {
  if (isNarrow()) {
    openDialog('course')
    return
  }
  if (isPresenting()) changeLayout({ presentsCourse: true })
  bringInFront('course')
  focusWhenShown('[data-course-heading]')
}

/** To what is under way, or where one chooses. */
export function goToTraining(): void {
  if (useMirror.getState().training.current === null) openDialog('training')
  else showCourse()
}

export async function takeHint(): Promise<void> {
  const result = await askTraining<null>({ type: 'hint' })
  if (!result.ok) notifyRefusal('There is no hint', result.error)
}

export async function giveAnswer(answer: TicketAnswer): Promise<void> {
  const result = await askTraining<null>({ type: 'answer', answer })
  if (!result.ok) notifyRefusal('The answer was not taken', result.error)
}

export async function giveUp(): Promise<void> {
  const result = await askTraining<null>({ type: 'giveUp' })
  if (!result.ok) notifyRefusal('The answer cannot be shown', result.error)
}

/** Selects what proves the explanation, so that the inspector tells why. */
export function showEvidence(subject: EvidenceSubject): void {
  select(subject)
  setPanelOpen('inspector', true)
}

/** Everybody's results as a file to keep. */
export async function saveScoreSheet(format: SheetFormat): Promise<void> {
  const sheet = await askTraining<ScoreSheetFile>({ type: 'sheet', format })
  if (!sheet.ok) return notifyRefusal('The score sheet was not written', sheet.error)
  const { name, type, text } = sheet.value
  saveFile(name, new Blob([text], { type }))
}
