import type { Result } from '#shared/contract/result.ts'
import type { Problem } from '../scenes/file/problem.ts'
import type { Lesson, Task } from './course.ts'
import { type LessonFile, lessonSchema } from './file/lesson-schema.ts'
import { type Reading, readCourse } from './file/read-course.ts'

/** Reads a lesson file. Never throws, whatever the text; what is wrong is told with its place. */
export function checkLesson(text: string): Result<Lesson, readonly Problem[]> {
  return readCourse(text, lessonSchema, (reading) => {
    const { goal, covers, minutes, tasks } = reading.file
    return {
      kind: 'lesson',
      goal: reading.told(goal, ['goal']),
      covers,
      minutes,
      stage: reading.stage,
      tasks: tasks.map((_, index) => readTask(reading, index)),
    }
  })
}

/** The solution first: it may open a session that the rest speaks of. */
function readTask({ file, steps, told }: Reading<LessonFile>, index: number): Task {
  const { do: what, 'done when': doneWhen, solution, ...rest } = file.tasks[index] as LessonFile['tasks'][number]
  const path = ['tasks', index]
  const solved = steps(solution, [...path, 'solution'], ['action', 'refusal'])
  return {
    ...told(rest, path),
    what: told(what, [...path, 'do']),
    solution: solved,
    doneWhen: steps(doneWhen, [...path, 'done when'], ['expectation', 'refusal']),
  }
}
