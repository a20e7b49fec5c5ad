import type { CourseResult } from '#shared/resources/training.ts'
import type { ScoreSheet } from './score-book.ts'

/** A line of the score sheet. */
export interface SheetRow {
  readonly trainee: string
  readonly kind: CourseResult['kind']
  readonly title: string
  readonly result: string
  /** 0 to 10; null for lessons, and for what is not decided. */
  readonly score: number | null
  readonly attempts: number | null
  readonly hints: number
  readonly seconds: number | null
}

export function rowsOf({ trainee, results }: ScoreSheet): readonly SheetRow[] {
  return results.map((result) => ({
    trainee,
    kind: result.kind,
    title: result.title,
    result: inWords(result),
    score: result.kind === 'ticket' ? result.score : null,
    attempts: result.kind === 'ticket' ? result.attempts : null,
    hints: result.hints,
    seconds: result.seconds,
  }))
}

function inWords(result: CourseResult): string {
  if (result.kind === 'lesson') {
    return result.seconds === null ? `${result.done} of ${result.tasks} tasks` : 'finished'
  }
  if (result.outcome === null) return `open, worth ${result.worth} now`
  return result.outcome === 'given-up' ? 'given up' : result.outcome
}
