import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { homeAmong } from './home-among.ts'
import { isCourse } from './is-course.ts'
import { reportBug } from './report-bug.ts'
import type { SavedRun } from './saved-run.ts'
import type { Simulator } from './simulator.ts'

/** Puts in the place of a lesson or ticket what it was begun over: a fresh stage where nothing was before. */
export async function leaveCourse(simulator: Simulator): Promise<Result<null>> {
  if (!isCourse(simulator.beginning)) return ok(null)
  const branches = simulator.history.recordings()
  const home = homeAmong(branches)
  if (home !== undefined) return returnTo(simulator, home.id)
  if (branches.some(({ beginning }) => !isCourse(beginning))) return ofOldRules
  simulator.restart()
  return ok(null)
}

/** The same with what has just been opened, if it was saved in the middle of one. */
export async function leaveSavedCourse(simulator: Simulator, { beginning, branches }: SavedRun): Promise<void> {
  const home = homeAmong(branches)
  if (isCourse(beginning) && home !== undefined) await returnTo(simulator, home.id)
}

async function returnTo(simulator: Simulator, id: string): Promise<Result<null>> {
  try {
    return await simulator.history.switchTo(id)
  } catch (bug) {
    reportBug(bug)
    return notMadeAgain
  }
}

const ofOldRules = refuse({
  code: 'history_read_only',
  status: 409,
  message:
    'What was on stage before was made by an earlier version of Masquerade: it can be read, but not made again. Empty the stage to begin anew.',
})

const notMadeAgain = refuse({
  code: 'internal_error',
  status: 500,
  message: 'What was on stage before could not be made again.',
})
