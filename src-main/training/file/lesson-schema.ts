import { z } from 'zod'
import { trainingTopics } from '#shared/resources/training.ts'
import { keyed } from '../../scenes/file/keyed.ts'
import { writtenSteps } from '../../scenes/file/scene-schema.ts'
import { courseFields, hints, paragraph, publicPage, someWords } from './course-fields.ts'

const task = keyed({
  do: someWords,
  hints,
  'done when': writtenSteps,
  explained: paragraph,
  source: publicPage,
  /** Steps that do it: whoever checks the file plays them. */
  solution: writtenSteps,
})

/** A lesson file, version 1. */
export const lessonSchema = keyed({
  ...courseFields,
  goal: someWords,
  covers: z.array(z.enum(trainingTopics)).min(1),
  minutes: z.int().min(1).max(60),
  tasks: z.array(task).min(1).max(20),
})
export type LessonFile = z.output<typeof lessonSchema>
