import type { CourseResult } from '#shared/resources/training.ts'

/** What all results come to, in one line. */
export function sumInWords(results: readonly CourseResult[]): string {
  if (results.length === 0) return 'Nothing done yet.'
  const lessons = results.filter((result) => result.kind === 'lesson' && result.seconds !== null).length
  const scores = results.flatMap((result) => (result.kind === 'ticket' ? (result.score ?? []) : []))
  const points = scores.reduce((sum, score) => sum + score, 0)
  return `${count(lessons, 'lesson')} finished, ${count(scores.length, 'ticket')} decided, ${points} of ${10 * scores.length} points.`
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`
}
