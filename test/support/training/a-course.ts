import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLesson } from '#main/training/check-lesson.ts'
import { checkTicket } from '#main/training/check-ticket.ts'
import type { Lesson, Ticket } from '#main/training/course.ts'
import type { Result } from '#shared/contract/result.ts'

const root = join(import.meta.dirname, '../../..')

/** Ids of the lessons, or tickets, that lie in the project's folder. */
export function courseIds(folder: 'lessons' | 'tickets'): readonly string[] {
  return readdirSync(join(root, folder)).map((file) => file.replace('.yaml', ''))
}

export function courseText(folder: 'lessons' | 'tickets', id: string): string {
  return readFileSync(join(root, folder, `${id}.yaml`), 'utf8')
}

export function lessonOf(id: string): Lesson {
  return read(checkLesson(courseText('lessons', id)))
}

export function ticketOf(id: string): Ticket {
  return read(checkTicket(courseText('tickets', id)))
}

function read<Course>(result: Result<Course, readonly { line: number; message: string }[]>): Course {
  if (!result.ok) throw new Error(result.error.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return result.value
}
