/** One request that came to the API, as it was answered. */
export interface LoggedRequest {
  readonly id: number
  /** Real time, ISO 8601 with ms. */
  readonly at: string
  readonly method: string
  readonly path: string
  /** Query and form; a repeated parameter has all its values. */
  readonly params: Readonly<Record<string, string | readonly string[]>>
  readonly status: number
  /** Error code of the answer, or null. */
  readonly code: number | null
  /** Real time. */
  readonly durationMs: number
  /** The trace that explains a refusal, where a rule decided it. */
  readonly traceId: string | null
}

/** How many are kept. */
const kept = 1000

/** The newest requests, oldest first. */
export class RequestLog {
  #requests: LoggedRequest[] = []
  #lastId = 0

  add(request: Omit<LoggedRequest, 'id'>): void {
    this.#lastId += 1
    this.#requests.push({ id: this.#lastId, ...request })
    if (this.#requests.length >= 2 * kept) this.#requests = this.#requests.slice(-kept)
  }

  list(): readonly LoggedRequest[] {
    return this.#requests.slice(-kept)
  }
}
