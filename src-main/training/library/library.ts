import type { Result } from '#shared/contract/result.ts'
import type { LessonSummary, TicketSummary, TrainingLibrary } from '#shared/resources/training.ts'
import { type Problem, problemInWords } from '../../scenes/file/problem.ts'
import { checkLesson } from '../check-lesson.ts'
import { checkTicket } from '../check-ticket.ts'
import type { Lesson, Ticket } from '../course.ts'
import { lessonTexts, ticketTexts } from './course-texts.ts'

export const lessonIds: readonly string[] = Object.keys(lessonTexts)
export const ticketIds: readonly string[] = Object.keys(ticketTexts)

/** Null where there is none of that name. */
export function readLesson(id: string): Promise<Lesson | null> {
  return read(id, lessonTexts, checkLesson)
}

/** Null where there is none of that name. */
export function readTicket(id: string): Promise<Ticket | null> {
  return read(id, ticketTexts, checkTicket)
}

let library: Promise<TrainingLibrary> | null = null

/** What one can choose from; read once. */
export function readTrainingLibrary(): Promise<TrainingLibrary> {
  library ??= summarize()
  return library
}

async function summarize(): Promise<TrainingLibrary> {
  const lessons = await Promise.all(lessonIds.map(async (id) => ({ id, lesson: await readLesson(id) })))
  const tickets = await Promise.all(ticketIds.map(async (id) => ({ id, ticket: await readTicket(id) })))
  return {
    lessons: lessons.flatMap(({ id, lesson }) => (lesson === null ? [] : [lessonSummary(id, lesson)])),
    tickets: tickets.flatMap(({ id, ticket }) => (ticket === null ? [] : [ticketSummary(id, ticket)])),
  }
}

async function read<Course>(
  id: string,
  texts: typeof lessonTexts,
  check: (text: string) => Result<Course, readonly Problem[]>,
): Promise<Course | null> {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined
  if (text === undefined) return null
  const course = check((await text()).default)
  if (!course.ok) throw new Error(course.error.map((problem) => problemInWords(id, problem)).join('\n'))
  return course.value
}

function lessonSummary(id: string, { stage, goal, covers, minutes, tasks }: Lesson): LessonSummary {
  return { id, title: stage.title, goal, covers, minutes, tasks: tasks.length }
}

function ticketSummary(id: string, { stage, customer, level, answer }: Ticket): TicketSummary {
  return { id, title: stage.title, customer, level, asksFor: 'choices' in answer ? 'choice' : 'code' }
}
