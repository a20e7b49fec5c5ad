import { isCourse } from '../../simulator/is-course.ts'
import type { SavedRun } from '../../simulator/saved-run.ts'

/** How many inputs were brought back that were not saved. Those of a lesson or ticket nobody misses. */
export function countRecovered(saved: SavedRun, recovered: SavedRun): number {
  const known = ownInputs(saved)
  return [...ownInputs(recovered)].filter((input) => !known.has(input)).length
}

/** Each once, as text: what was returned to has been told anew. */
function ownInputs({ beginning, journal, branches }: SavedRun): ReadonlySet<string> {
  const own = [{ beginning, journal }, ...branches].filter((run) => !isCourse(run.beginning))
  return new Set(own.flatMap((run) => run.journal.map(({ seq, command }) => `${seq} ${JSON.stringify(command)}`)))
}
