import { ticketPoints } from '../catalog/ticket-points.ts'
import type { CourseResult } from '../resources/training.ts'

/** What all results come to, in one line. */
export function scoreInWords(results: readonly CourseResult[]): string {
  if (results.length === 0) return 'Nothing done yet.'
  const lessons = results.filter(({ kind }) => kind === 'lesson')
  const tickets = results.flatMap((result) => (result.kind === 'ticket' ? result : []))
  const finished = lessons.filter(({ seconds }) => seconds !== null).length
  const open = tickets.filter(({ outcome }) => outcome === null)
  const scores = tickets.flatMap(({ score }) => score ?? [])
  const points = scores.reduce((sum, score) => sum + score, 0)
  return `${[
    ...(finished > 0 ? [`${count(finished, 'lesson')} finished`] : []),
    ...(finished < lessons.length ? [`${count(lessons.length - finished, 'lesson')} begun`] : []),
    ...(scores.length > 0
      ? [`${count(scores.length, 'ticket')} decided for ${points} of ${ticketPoints.most * scores.length} points`]
      : []),
    ...(open.length > 0 ? [`${count(open.length, 'ticket')} still open`] : []),
  ].join(', ')}.`
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`
}
