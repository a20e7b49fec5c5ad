import { limits } from '#shared/catalog/limits.ts'

export interface RateVerdict {
  readonly allowed: boolean
  /** When requests were let through, as far as that still counts. ms. */
  readonly recent: readonly number[]
}

/**
 * Whether one more request may pass, given when earlier ones did: at most 150 in any five seconds, which is 30 a second
 * on average. One that is refused does not count. https://www.twilio.com/docs/proxy/proxy-limits
 */
export function checkRate(earlier: readonly number[], now: number): RateVerdict {
  const recent = earlier.filter((at) => at > now - limits.rateWindowMs)
  return recent.length < limits.requestsPerWindow
    ? { allowed: true, recent: [...recent, now] }
    : { allowed: false, recent }
}
