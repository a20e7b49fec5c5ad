import type { LessonInProgress, LessonTask } from '#shared/resources/training.ts'
import type { Engine } from '../engine/engine.ts'
import type { Lesson, Task } from './course.ts'
import { holds } from './observe.ts'

/**
 * A lesson under way. Tasks are done in order, by what really happened after the one before; who goes back to before
 * a task was done has it to do again.
 */
export class LessonRun {
  /** Real time, ms. */
  readonly startedAt: number
  readonly #id: string
  readonly #lesson: Lesson
  /** The step after which each task began, up to the current one. */
  #began: number[]
  readonly #hintsTaken = new Map<Task, number>()

  constructor(id: string, lesson: Lesson, seq: number, startedAt: number) {
    this.#id = id
    this.#lesson = lesson
    this.startedAt = startedAt
    this.#began = [seq]
  }

  /** Looks at what is so now. Answers whether that changed the progress. */
  look(engine: Engine): boolean {
    const before = this.done
    const { seq } = engine.status()
    this.#goBackTo(seq)
    for (let task = this.#current; task !== undefined; task = this.#current) {
      if (!holds(task.doneWhen, this.#lesson.stage, engine, this.#began.at(-1) ?? seq)) break
      this.#began.push(seq)
    }
    return this.done !== before
  }

  get done(): number {
    return this.#began.length - 1
  }

  get isFinished(): boolean {
    return this.done === this.#lesson.tasks.length
  }

  get hintsTaken(): number {
    return [...this.#hintsTaken.values()].reduce((sum, count) => sum + count, 0)
  }

  /** False where there is no further hint. */
  takeHint(): boolean {
    const task = this.#current
    const taken = task === undefined ? 0 : this.#hintsOf(task)
    if (task === undefined || taken >= task.hints.length) return false
    this.#hintsTaken.set(task, taken + 1)
    return true
  }

  view(): LessonInProgress {
    const { stage, goal, tasks } = this.#lesson
    const shown = tasks.map((task, index) => this.#taskView(task, index))
    return { kind: 'lesson', id: this.#id, title: stage.title, goal, tasks: shown, isFinished: this.isFinished }
  }

  get #current(): Task | undefined {
    return this.#lesson.tasks[this.done]
  }

  #goBackTo(seq: number): void {
    const [first = seq, ...others] = this.#began
    this.#began = [Math.min(first, seq), ...others.filter((began) => began <= seq)]
  }

  #taskView(task: Task, index: number): LessonTask {
    const isDone = index < this.done
    const taken = this.#hintsOf(task)
    return {
      what: task.what,
      state: isDone ? 'done' : index === this.done ? 'current' : 'ahead',
      hints: task.hints.slice(0, taken),
      hintsLeft: task.hints.length - taken,
      explained: isDone ? task.explained : null,
      source: isDone ? task.source : null,
    }
  }

  #hintsOf(task: Task): number {
    return this.#hintsTaken.get(task) ?? 0
  }
}
