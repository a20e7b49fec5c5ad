import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { SceneOpened } from '#shared/contract/scene-state.ts'
import type { ScoreSheetFile, SheetFormat, TicketAnswer } from '#shared/contract/training-requests.ts'
import type { CourseKind, TrainingLibrary, TrainingState } from '#shared/resources/training.ts'
import { playScene } from '../scenes/perform-scene.ts'
import { Bell } from '../simulator/bell.ts'
import { leaveCourse } from '../simulator/leave-course.ts'
import { processTime, type RealTime } from '../simulator/real-time.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { Beginning } from '../simulator/world.ts'
import { Turns } from '../workspace/turns.ts'
import type { Course } from './course.ts'
import { type CourseRun, courseResult } from './course-result.ts'
import { LessonRun } from './lesson-run.ts'
import { ScoreBook } from './score/score-book.ts'
import type { OpenedScores, ScoreFile } from './score/score-file.ts'
import { sheetFile } from './score/sheet-file.ts'
import { TicketRun } from './ticket-run.ts'

/** A lesson or ticket, and the run that it is about: with another one on stage it waits until that one is back. */
interface OnStage extends CourseRun {
  readonly beginning: Beginning
  /** Whose it is, in the score book. */
  readonly owner: object
  readonly stopWatching: () => void
  /** Where its trainee left the run to somebody else. */
  left: { readonly run: number; readonly seq: number } | null
}

const nothingToDo = refuse({ code: 'not_found', status: 404, message: 'There is no such thing to do now.' })

const nameTaken = refuse({
  code: 'name_taken',
  status: 409,
  message: 'Somebody else has results under that name. Choose Another trainee to go on with those.',
})

export interface TrainingOptions {
  readonly realTime?: RealTime
  /** Where everybody's results are kept; nowhere when left out. */
  readonly scores?: OpenedScores | undefined
}

/** The training that goes on in a simulator, and what everybody came to. */
export class Training {
  readonly bell = new Bell()
  readonly #simulator: Simulator
  readonly #realTime: RealTime
  readonly #file: ScoreFile | undefined
  readonly #book: ScoreBook
  #onStage: OnStage | null = null
  #wasShown = false
  /** What takes a while is done in the order in which it was asked for: a course begins for whoever was named before. */
  readonly #turns = new Turns()

  constructor(simulator: Simulator, { realTime = processTime, scores }: TrainingOptions = {}) {
    this.#simulator = simulator
    this.#realTime = realTime
    this.#file = scores?.file
    this.#book = new ScoreBook(scores?.book)
    this.bell.onRing(() => this.#keep())
  }

  /** Answers when the score sheet is written. */
  async close(): Promise<void> {
    this.#keep()
    await this.#file?.close()
  }

  state(): TrainingState {
    const { trainee, results } = this.#book
    return { trainee, results, current: this.#current?.run.view() ?? null }
  }

  async library(): Promise<TrainingLibrary> {
    const { readTrainingLibrary } = await import('./library/library.ts')
    return readTrainingLibrary()
  }

  /** Begins a new run with the stage of a lesson or ticket; what was there before stays as a branch. */
  start(kind: CourseKind, id: string): Promise<Result<null>> {
    return this.#turns.take(async () => {
      const course = this.#onStageAs(kind, id)?.course ?? (await readFromLibrary(kind, id))
      if (course === null) return refuse({ code: 'not_found', status: 404, message: `There is no ${kind} ${id}.` })
      this.#begin(id, course)
      return ok(null)
    })
  }

  /** The same with a file of the trainer's. Where it is none, nothing changes. */
  open(kind: CourseKind, text: string): Promise<Result<SceneOpened>> {
    return this.#turns.take(async () => {
      const { ownCourseId, readOwnCourse } = await import('./own-course.ts')
      const course = await readOwnCourse(kind, text)
      if (!course.ok) return ok({ kind: 'invalid', problems: course.error })
      this.#begin(ownCourseId(text), course.value)
      return ok({ kind: 'on-stage' })
    })
  }

  #begin(id: string, course: Course): void {
    this.#onStage?.stopWatching()
    this.#onStage = null
    const run = this.#open(id, course)
    this.#onStage = {
      id,
      course,
      run,
      beginning: this.#simulator.beginning,
      owner: this.#book.owner,
      stopWatching: this.#simulator.watch(() => this.#look()),
      left: null,
    }
    this.#tell()
  }

  #onStageAs(kind: CourseKind, id: string): OnStage | null {
    return this.#onStage?.id === id && this.#onStage.course.kind === kind ? this.#onStage : null
  }

  takeHint(): Result<null> {
    if (this.#current?.run.takeHint() !== true) return nothingToDo
    this.#tell()
    return ok(null)
  }

  answer(given: TicketAnswer): Result<null> {
    const run = this.#undecided
    if (run === null || run.answer(given).kind === 'none') return nothingToDo
    this.#tell()
    return ok(null)
  }

  giveUp(): Result<null> {
    const run = this.#undecided
    if (run === null) return nothingToDo
    run.giveUp()
    this.#tell()
    return ok(null)
  }

  /** What it was begun over comes back; who returns to its history goes on with it. */
  leave(): Promise<Result<null>> {
    return this.#turns.take(async () => {
      const left = await leaveCourse(this.#simulator)
      this.#look()
      return left
    })
  }

  /**
   * Somebody else than before begins with nothing under way; what was under way waits as it is until its trainee is back.
   * What others did in that run meanwhile stays as a branch; where it cannot be taken back, the turn does not pass.
   */
  nameTrainee(name: string): Promise<Result<null>> {
    return this.#turns.take(() => this.#passTo(name.trim()))
  }

  async #passTo(name: string): Promise<Result<null>> {
    this.#look()
    const before = this.#current
    const next = this.#book.ownerCalled(name)
    const waiting = this.#onStageOf(next)
    if (waiting !== null && waiting !== before) {
      const takenBack = await this.#takeBack(waiting)
      if (!takenBack.ok && this.#onStageOf(next) === waiting) return takenBack
    }
    this.#book.name(name)
    if (before !== null && this.#current !== before) before.left = this.#simulator.status()
    this.#look()
    this.bell.ring()
    return ok(null)
  }

  /** The same person under another name: everything stays. */
  renameTrainee(name: string): Result<null> {
    if (!this.#book.rename(name.trim())) return nameTaken
    this.bell.ring()
    return ok(null)
  }

  sheet(format: SheetFormat): ScoreSheetFile {
    return sheetFile(this.#book.sheets, format)
  }

  /** The run as its trainee left it; after somebody went back in it by hand, as it is. */
  async #takeBack({ left }: OnStage): Promise<Result<null>> {
    const { run, seq } = this.#simulator.status()
    return left?.run === run && seq > left.seq ? this.#simulator.history.rewind(left.seq) : ok(null)
  }

  #open(id: string, course: Course): LessonRun | TicketRun {
    const { stage } = course
    const now = this.#realTime.now()
    return this.#simulator.open({
      seed: stage.seed,
      startTime: stage.starts,
      piece: { kind: course.kind, title: stage.title },
      play: (engine) => {
        playScene(stage, engine, stage.seed)
        return course.kind === 'lesson'
          ? new LessonRun(id, course, engine.status().seq, now)
          : (this.#book.undecided(id) ?? new TicketRun(id, course, engine, now, this.#book.earlier(id)))
      },
    })
  }

  /** Null while something else is on stage, or it is somebody else's turn. */
  get #current(): OnStage | null {
    return this.#onStageOf(this.#book.owner)
  }

  #onStageOf(owner: object | undefined): OnStage | null {
    const isHere = this.#onStage?.beginning === this.#simulator.beginning && this.#onStage.owner === owner
    return isHere ? this.#onStage : null
  }

  get #undecided(): TicketRun | null {
    const run = this.#current?.run
    return run instanceof TicketRun && run.outcome === null ? run : null
  }

  /** Only what changed is told; another stage hides the lesson, its own shows it again. */
  #look(): void {
    const isShown = this.#current !== null
    const run = this.#current?.run
    const hasMoved = run instanceof LessonRun && run.look(this.#simulator.engine)
    if (hasMoved || isShown !== this.#wasShown) this.#tell()
  }

  #keep(): void {
    this.#file?.keep(this.#book.stored(this.#realTime.now()))
  }

  #tell(): void {
    this.#wasShown = this.#current !== null
    const { run, id } = this.#current ?? {}
    if (run instanceof TicketRun && id !== undefined) this.#book.keepTicket(id, run)
    if (this.#current !== null) this.#book.put(courseResult(this.#current, this.#realTime.now()))
    this.bell.ring()
  }
}

async function readFromLibrary(kind: CourseKind, id: string): Promise<Course | null> {
  const { readLesson, readTicket } = await import('./library/library.ts')
  return kind === 'lesson' ? readLesson(id) : readTicket(id)
}
