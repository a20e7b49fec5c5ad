import type { CourseKind, CourseResult } from '#shared/resources/training.ts'
import type { TicketProgress, TicketRun } from '../ticket-run.ts'
import type { StoredBook } from './stored-book.ts'

/** What one trainee came to. */
export interface ScoreSheet {
  readonly trainee: string
  readonly results: readonly CourseResult[]
}

interface Sheet {
  readonly results: Map<string, CourseResult>
  /** Tickets that are not decided: starting one over does not take its answers back. */
  readonly tickets: Map<string, TicketRun>
  /** The same from an earlier start of the program. */
  readonly earlier: Map<string, TicketProgress>
}

/** The results of everybody who was here. */
export class ScoreBook {
  #trainee = ''
  readonly #sheets = new Map<string, Sheet>([['', emptySheet()]])

  constructor(stored: StoredBook | null = null) {
    for (const { trainee, results, undecided } of stored?.sheets ?? []) {
      this.#sheets.set(trainee, {
        results: new Map(results.map((result) => [keyOf(result.kind, result.id), result])),
        tickets: new Map(),
        earlier: new Map(undecided.map(({ id, ...progress }) => [id, progress])),
      })
    }
    this.name(stored?.trainee ?? '')
  }

  get trainee(): string {
    return this.#trainee
  }

  /** Whose results come next. A first name takes over what was done without one. */
  name(trainee: string): void {
    const nameless = this.#trainee === '' ? this.#sheets.get('') : undefined
    if (nameless !== undefined && trainee !== '' && !this.#sheets.has(trainee)) {
      this.#sheets.set(trainee, nameless)
      this.#sheets.delete('')
    }
    this.#trainee = trainee
    if (!this.#sheets.has(trainee)) this.#sheets.set(trainee, emptySheet())
  }

  /** Corrects the name over the present results. False where somebody else has results under that name. */
  rename(trainee: string): boolean {
    const sheet = this.#sheet
    const other = this.#sheets.get(trainee)
    if (other !== undefined && other !== sheet && other.results.size > 0) return false
    this.#sheets.delete(this.#trainee)
    this.#sheets.set(trainee, sheet)
    this.#trainee = trainee
    return true
  }

  /** Whose turn it is, under whatever name. */
  get owner(): object {
    return this.#sheet
  }

  /** The same for when that name is said; undefined where it is somebody new. */
  ownerCalled(trainee: string): object | undefined {
    return this.#sheets.get(trainee) ?? (this.#trainee === '' ? this.#sheet : undefined)
  }

  /** The first time that something was finished counts; after that it is practice. */
  put(result: CourseResult): void {
    const { results } = this.#sheet
    const key = keyOf(result.kind, result.id)
    const before = results.get(key)
    if (before === undefined || !isFinished(before)) results.set(key, result)
  }

  get results(): readonly CourseResult[] {
    return [...this.#sheet.results.values()]
  }

  undecided(id: string): TicketRun | undefined {
    const run = this.#sheet.tickets.get(id)
    return run?.outcome === null ? run : undefined
  }

  /** How far somebody came with it before the program was started. */
  earlier(id: string): TicketProgress | undefined {
    return this.#sheet.earlier.get(id)
  }

  keepTicket(id: string, run: TicketRun): void {
    this.#sheet.earlier.delete(id)
    this.#sheet.tickets.set(id, run)
  }

  /** Everybody's, without those who did nothing. */
  get sheets(): readonly ScoreSheet[] {
    return [...this.#sheets].flatMap(([trainee, { results }]) =>
      results.size === 0 ? [] : [{ trainee, results: [...results.values()] }],
    )
  }

  /** All of it, to go on from later, without those who did nothing. `now` is real time, ms. */
  stored(now: number): StoredBook {
    const sheets = [...this.#sheets].flatMap(([trainee, { results, tickets, earlier }]) => {
      const open = [...tickets].flatMap(([id, run]) => (run.outcome === null ? [[id, run.progress(now)] as const] : []))
      const undecided = [...earlier, ...open].map(([id, progress]) => ({
        id,
        ...progress,
        attempts: [...progress.attempts],
      }))
      if (results.size === 0 && undecided.length === 0) return []
      return [{ trainee, results: [...results.values()], undecided }]
    })
    return { masquerade: 1, trainee: this.#trainee, sheets }
  }

  get #sheet(): Sheet {
    const sheet = this.#sheets.get(this.#trainee)
    if (sheet === undefined) throw new Error('Every trainee has a sheet.')
    return sheet
  }
}

function emptySheet(): Sheet {
  return { results: new Map(), tickets: new Map(), earlier: new Map() }
}

function keyOf(kind: CourseKind, id: string): string {
  return `${kind} ${id}`
}

function isFinished(result: CourseResult): boolean {
  return result.kind === 'lesson' ? result.seconds !== null : result.outcome !== null
}
