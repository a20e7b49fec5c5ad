import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { Bell } from '../simulator/bell.ts'

/** How many are kept. */
const kept = 1000

/** The newest requests, oldest first. */
export class RequestLog {
  /** Rings for each request; its count is the last one's id. */
  readonly bell = new Bell()
  #requests: LoggedRequest[] = []

  add(request: Omit<LoggedRequest, 'id'>): void {
    this.#requests.push({ id: this.bell.count + 1, ...request })
    if (this.#requests.length >= 2 * kept) this.#requests = this.#requests.slice(-kept)
    this.bell.ring()
  }

  list(): readonly LoggedRequest[] {
    return this.#requests.slice(-kept)
  }

  find(id: number): LoggedRequest | undefined {
    return this.list().find((request) => request.id === id)
  }
}
