import { limits } from '#shared/catalog/limits.ts'
import { checkRate } from '../engine/rules/rate-limit/check-rate.ts'

/** Endpoints after which those that nobody asks any more are forgotten. */
const mostEndpoints = 1000

/** Remembers when requests to Proxy passed, and asks the rule whether another may. Its time is real. */
export class RateLimiter {
  readonly #passed = new Map<string, readonly number[]>()

  /** `now` in ms. */
  admits(method: string, path: string, now: number): boolean {
    const endpoint = endpointOf(method, path)
    const { allowed, recent } = checkRate(this.#passed.get(endpoint) ?? [], now)
    this.#passed.set(endpoint, recent)
    if (this.#passed.size > mostEndpoints) this.#forget(now)
    return allowed
  }

  #forget(now: number): void {
    for (const [endpoint, recent] of this.#passed) {
      if ((recent.at(-1) ?? 0) <= now - limits.rateWindowMs) this.#passed.delete(endpoint)
    }
  }
}

/** A service, a method and a path without the SIDs below the service: `/v1/Services/KS…/Sessions/·/Participants`. */
function endpointOf(method: string, path: string): string {
  const parts = path.split('/').map((part, index) => (index >= 5 && index % 2 === 1 ? '·' : part))
  return `${method} ${parts.join('/')}`
}
