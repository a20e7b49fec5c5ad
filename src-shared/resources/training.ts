/** What a lesson may teach, in the words of the product. */
export const trainingTopics = [
  'sessions',
  'expiry',
  'numbers',
  'modes',
  'intercept',
  'out of session',
  "opt-out: Proxy's layer",
  "opt-out: the platform's layer",
  'webhooks',
  'retention',
  'Messaging Services',
] as const
export type TrainingTopic = (typeof trainingTopics)[number]

export type CourseKind = 'lesson' | 'ticket'

export interface LessonSummary {
  readonly id: string
  readonly title: string
  readonly goal: string
  readonly covers: readonly TrainingTopic[]
  readonly minutes: number
  readonly tasks: number
}

/** What a ticket is about is what the trainee has to find out, so it is not said. */
export interface TicketSummary {
  readonly id: string
  readonly title: string
  readonly customer: string
  /** 1 is easy, 3 is hard. */
  readonly level: number
  readonly asksFor: 'choice' | 'code'
}

export interface TrainingLibrary {
  readonly lessons: readonly LessonSummary[]
  readonly tickets: readonly TicketSummary[]
}

/** Something of the simulation that proves an explanation, as the window selects it. */
export type EvidenceSubject =
  | { readonly kind: 'contact'; readonly resourceSid: string }
  | { readonly kind: 'alert'; readonly alertSid: string }
  | { readonly kind: 'entry'; readonly row: number }
  | { readonly kind: 'session'; readonly sessionSid: string }
  | { readonly kind: 'number'; readonly e164: string }

export interface Evidence {
  /** What one sees there. */
  readonly shows: string
  /** Null where the stage has no such thing, which a checked ticket has. */
  readonly subject: EvidenceSubject | null
}

/** A task as the trainee knows it: hints that were taken, and the explanation once it is done. */
export interface LessonTask {
  readonly what: string
  readonly state: 'done' | 'current' | 'ahead'
  readonly hints: readonly string[]
  readonly hintsLeft: number
  readonly explained: string | null
  /** Public page behind the explanation; known with it. */
  readonly source: string | null
}

export interface LessonInProgress {
  readonly kind: 'lesson'
  readonly id: string
  readonly title: string
  readonly goal: string
  readonly tasks: readonly LessonTask[]
  readonly isFinished: boolean
}

export interface TicketAttempt {
  /** The choice, counted from 0, or the code. */
  readonly given: number
  /** Why that is not it. */
  readonly because: string
}

/** What became of a ticket; before, none of it has left the host. */
export interface TicketVerdict {
  readonly outcome: 'solved' | 'given-up'
  /** The right choice, counted from 0, or the right code. */
  readonly answer: number
  readonly explained: string
  /** What to tell the customer. */
  readonly remedy: string
  readonly source: string
  /** 0 to 10. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

export interface TicketInProgress {
  readonly kind: 'ticket'
  readonly id: string
  readonly title: string
  readonly customer: string
  readonly complaint: string
  readonly question: string
  /** What one chooses from; null where a code is asked for. */
  readonly choices: readonly string[] | null
  readonly hints: readonly string[]
  readonly hintsLeft: number
  readonly attempts: readonly TicketAttempt[]
  /** Points that the right answer brings now. */
  readonly worth: number
  readonly verdict: TicketVerdict | null
}

export interface LessonResult {
  readonly kind: 'lesson'
  readonly id: string
  readonly title: string
  readonly tasks: number
  readonly done: number
  readonly hints: number
  /** Real time from the beginning to the last task; null while it is not finished. */
  readonly seconds: number | null
}

export interface TicketResult {
  readonly kind: 'ticket'
  readonly id: string
  readonly title: string
  readonly outcome: TicketVerdict['outcome'] | null
  /** Answers given, the right one included. */
  readonly attempts: number
  readonly hints: number
  /** 0 to 10; null while it is not decided. */
  readonly score: number | null
  /** Points that the right answer brings, or brought. */
  readonly worth: number
  readonly seconds: number | null
}

export type CourseResult = LessonResult | TicketResult

/** All that the window shows of a training. */
export interface TrainingState {
  /** Whose results these are; empty until somebody gives a name. */
  readonly trainee: string
  readonly results: readonly CourseResult[]
  readonly current: LessonInProgress | TicketInProgress | null
}
