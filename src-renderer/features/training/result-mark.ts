import type { CourseResult } from '#shared/resources/training.ts'

export interface ResultMark {
  readonly state: 'done' | 'begun' | 'given-up'
  readonly words: string
}

/** How far somebody came with a lesson or ticket; null where it was never begun. */
export function resultMark(result: CourseResult | null): ResultMark | null {
  if (result === null) return null
  if (result.kind === 'lesson') {
    return result.seconds === null
      ? { state: 'begun', words: `${result.done} of ${result.tasks}` }
      : { state: 'done', words: 'Finished' }
  }
  if (result.outcome === null) return { state: 'begun', words: `Open, worth ${result.worth}` }
  return result.outcome === 'solved'
    ? { state: 'done', words: `${result.score} of 10` }
    : { state: 'given-up', words: 'Given up' }
}
