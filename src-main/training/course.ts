import type { TrainingTopic } from '#shared/resources/training.ts'
import type { Scene, SceneStep } from '../scenes/scene.ts'
import type { LessonFile } from './file/lesson-schema.ts'
import type { TicketFile } from './file/ticket-schema.ts'

/** Something to do, recognised by what has come of it. */
export interface Task extends Omit<LessonFile['tasks'][number], 'do' | 'done when' | 'solution'> {
  readonly what: string
  readonly doneWhen: readonly SceneStep[]
  readonly solution: readonly SceneStep[]
}

/** A lesson file that has been read and checked. */
export interface Lesson {
  readonly kind: 'lesson'
  readonly goal: string
  readonly covers: readonly TrainingTopic[]
  readonly minutes: number
  /** The stage, with what is played on it at once. */
  readonly stage: Scene
  readonly tasks: readonly Task[]
}

/** A ticket file that has been read and checked. */
export interface Ticket
  extends Pick<
    TicketFile,
    | 'customer'
    | 'complaint'
    | 'level'
    | 'question'
    | 'hints'
    | 'answer'
    | 'evidence'
    | 'explained'
    | 'remedy'
    | 'source'
  > {
  readonly kind: 'ticket'
  readonly stage: Scene
}

export type Course = Lesson | Ticket
