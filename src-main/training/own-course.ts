import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { CourseKind } from '#shared/resources/training.ts'
import type { Problem } from '../scenes/file/problem.ts'
import { performScene } from '../scenes/perform-scene.ts'
import { checkLesson } from './check-lesson.ts'
import { checkTicket } from './check-ticket.ts'
import type { Course } from './course.ts'

/** The same for the same text, so that what was done with a file is known when it is opened again. */
export function ownCourseId(text: string): string {
  return `own-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
}

/** Reads a lesson or ticket that somebody wrote, and plays what has happened in it to see whether it does. */
export async function readOwnCourse(kind: CourseKind, text: string): Promise<Result<Course, readonly Problem[]>> {
  const course: Result<Course, readonly Problem[]> = kind === 'lesson' ? checkLesson(text) : checkTicket(text)
  if (!course.ok) return course
  const { steps, setUpTrouble } = await performScene(course.value.stage)
  const stage = setUpTrouble === null ? [] : [{ line: 1, column: 1, message: setUpTrouble }]
  const failed = steps.flatMap(({ step: { line, sentence }, trouble }) =>
    trouble === null ? [] : [{ line, column: 1, message: `${sentence}: ${trouble}` }],
  )
  const problems = [...stage, ...failed]
  return problems.length === 0 ? ok(course.value) : refuse(problems)
}
