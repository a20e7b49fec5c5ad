import type { CourseResult } from '#shared/resources/training.ts'
import type { Course } from './course.ts'
import { LessonRun } from './lesson-run.ts'
import type { TicketRun } from './ticket-run.ts'

export interface CourseRun {
  readonly id: string
  readonly course: Course
  readonly run: LessonRun | TicketRun
}

/** What somebody came to until `now`, real time in ms. Seconds are counted once it is finished. */
export function courseResult({ id, course, run }: CourseRun, now: number): CourseResult {
  const { title } = course.stage
  const taken = Math.round((now - run.startedAt) / 1000)
  if (run instanceof LessonRun) {
    const { tasks, isFinished } = run.view()
    const seconds = isFinished ? taken : null
    return { kind: 'lesson', id, title, tasks: tasks.length, done: run.done, hints: run.hintsTaken, seconds }
  }
  const { outcome, attempts, hintsTaken, worth } = run
  const score = outcome === null ? null : run.score
  const seconds = outcome === null ? null : taken
  return { kind: 'ticket', id, title, outcome, attempts, hints: hintsTaken, score, worth, seconds }
}
