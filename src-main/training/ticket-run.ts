import { ticketPoints } from '#shared/catalog/ticket-points.ts'
import type { TicketAnswer } from '#shared/contract/training-requests.ts'
import type { Evidence, TicketAttempt, TicketInProgress, TicketVerdict } from '#shared/resources/training.ts'
import type { Engine } from '../engine/engine.ts'
import type { Ticket } from './course.ts'
import { findEvidence } from './find-evidence.ts'
import { type Judgement, judgeAnswer, rightAnswer } from './judge-answer.ts'

/** How far somebody came with a ticket that is not decided. */
export interface TicketProgress {
  readonly attempts: readonly TicketAttempt[]
  readonly hints: number
  /** Real time that it took until now. */
  readonly seconds: number
}

/** Wrong answers that are kept; the ticket has long been worth its least. */
export const mostAttempts = 1000

const untouched: TicketProgress = { attempts: [], hints: 0, seconds: 0 }

/** A ticket under way: what was answered, and whether that was it. Where its evidence lies is known from the beginning. */
export class TicketRun {
  /** Real time, ms. */
  readonly startedAt: number
  readonly #id: string
  readonly #ticket: Ticket
  readonly #evidence: readonly Evidence[]
  #attempts: readonly TicketAttempt[]
  #hintsTaken: number
  #outcome: TicketVerdict['outcome'] | null = null

  /** `engine` is the stage as it was played, where the evidence lies; `now` is real time, ms. */
  constructor(id: string, ticket: Ticket, engine: Engine, now: number, before: TicketProgress = untouched) {
    this.#id = id
    this.#ticket = ticket
    this.#attempts = before.attempts
    this.#hintsTaken = Math.min(before.hints, ticket.hints.length)
    this.startedAt = now - before.seconds * 1000
    this.#evidence = ticket.evidence.map((one) => ({
      shows: one.shows,
      subject: findEvidence(one, ticket.stage, engine),
    }))
  }

  /** `now` is real time, ms. */
  progress(now: number): TicketProgress {
    const seconds = Math.round((now - this.startedAt) / 1000)
    return { attempts: this.#attempts, hints: this.#hintsTaken, seconds }
  }

  get outcome(): TicketVerdict['outcome'] | null {
    return this.#outcome
  }

  /** Answers given, the right one included. */
  get attempts(): number {
    return this.#attempts.length + (this.#outcome === 'solved' ? 1 : 0)
  }

  get hintsTaken(): number {
    return this.#hintsTaken
  }

  /** 0 to 10. */
  get score(): number {
    return this.#outcome === 'solved' ? this.worth : 0
  }

  /** Points that the right answer brings, or brought. */
  get worth(): number {
    const { most, least, wrong, hint } = ticketPoints
    return Math.max(least, most - wrong * this.#attempts.length - hint * this.#hintsTaken)
  }

  /** Judges; the same wrong answer given again counts once. */
  answer(given: TicketAnswer): Judgement {
    const judgement = judgeAnswer(this.#ticket.answer, given)
    const value = 'choice' in given ? given.choice : given.code
    if (judgement.kind === 'right') this.#outcome = 'solved'
    const isNew = this.#attempts.length < mostAttempts && !this.#attempts.some((attempt) => attempt.given === value)
    if (judgement.kind === 'wrong' && isNew) {
      this.#attempts = [...this.#attempts, { given: value, because: judgement.because }]
    }
    return judgement
  }

  giveUp(): void {
    this.#outcome = 'given-up'
  }

  /** False where there is no further hint. */
  takeHint(): boolean {
    if (this.#hintsTaken >= this.#ticket.hints.length || this.#outcome !== null) return false
    this.#hintsTaken += 1
    return true
  }

  view(): TicketInProgress {
    const { stage, customer, complaint, question, answer, hints } = this.#ticket
    return {
      kind: 'ticket',
      id: this.#id,
      title: stage.title,
      customer,
      complaint,
      question,
      choices: 'choices' in answer ? answer.choices.map(({ is }) => is) : null,
      hints: hints.slice(0, this.#hintsTaken),
      hintsLeft: hints.length - this.#hintsTaken,
      attempts: this.#attempts,
      worth: this.worth,
      verdict: this.#outcome === null ? null : this.#verdict(this.#outcome),
    }
  }

  #verdict(outcome: TicketVerdict['outcome']): TicketVerdict {
    const { answer, explained, remedy, source } = this.#ticket
    return {
      outcome,
      answer: rightAnswer(answer),
      explained,
      remedy,
      source,
      score: this.score,
      evidence: this.#evidence,
    }
  }
}
