import type { LessonInProgress, TicketInProgress } from '#shared/resources/training.ts'

/** What came of the last thing that was done in a lesson or ticket, in words. */
export function newsOf(current: LessonInProgress | TicketInProgress | null): string {
  switch (current?.kind) {
    case undefined:
      return ''
    case 'lesson':
      return newsOfLesson(current)
    case 'ticket':
      return newsOfTicket(current)
  }
}

function newsOfLesson({ tasks }: LessonInProgress): string {
  const done = tasks.filter(({ state }) => state === 'done')
  const next = tasks.find(({ state }) => state === 'current')
  const last = done.at(-1)
  if (last === undefined) return ''
  const then = next === undefined ? 'The lesson is finished.' : `Next: ${next.what}`
  return `Task ${done.length} of ${tasks.length} is done. ${last.explained ?? ''} ${then}`
}

function newsOfTicket({ attempts, verdict }: TicketInProgress): string {
  if (verdict?.outcome === 'solved') return `Solved, for ${verdict.score} of 10 points. ${verdict.explained}`
  if (verdict !== null) return verdict.explained
  const last = attempts.at(-1)
  return last === undefined ? '' : `Not that: ${last.because}`
}
