import type { Branch } from './branches.ts'
import { isCourse } from './is-course.ts'

/** What lessons and tickets were begun over: the newest history that is none of them and can be returned to. */
export function homeAmong(branches: readonly Branch[]): Branch | undefined {
  return branches.findLast(({ beginning, isReadOnly }) => !isCourse(beginning) && isReadOnly !== true)
}
