import { refuse } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { notFound } from './not-found.ts'
import { checkPathSids } from './path-sids.ts'
import { RateLimiter } from './rate-limiter.ts'
import type { Answer, Operation, RestRequest } from './route.ts'

const tooMany = refuse({
  code: 80621,
  status: 429,
  message: 'Requests rate limited on this endpoint. Try again later.',
})

/** What every operation asks before it begins: the right account, not too often, SIDs that can be some. */
export function createAdmission(simulator: Simulator, now: () => number): (operation: Operation) => Operation {
  const limiter = new RateLimiter()
  let isLimited: boolean | null = null
  simulator.onChange(() => {
    isLimited = null
  })

  function isTooMany({ method, path }: RestRequest): boolean {
    if (!path.startsWith('/v1/Services')) return false
    isLimited ??= simulator.query({ type: 'settings' }).rateLimit
    return isLimited && !limiter.admits(method, path, now())
  }

  function obstacle(request: RestRequest): Answer | null {
    const { AccountSid = request.origin.accountSid } = request.parts
    if (AccountSid !== request.origin.accountSid) return notFound(request)
    if (isTooMany(request)) return tooMany
    const error = checkPathSids(request.parts)
    return error === null ? failure(request) : refuse(error)
  }

  /** An `api-error` fault may strike requests to Proxy; without one for this request nothing enters the journal. */
  function failure({ path, parts }: RestRequest): Answer | null {
    if (!path.startsWith('/v1/Services')) return null
    const { ServiceSid = null, SessionSid = null } = parts
    const faults = simulator.query({ type: 'faults.forRequest', url: path, sessionSid: SessionSid })
    if (faults.length === 0) return null
    const struck = simulator.execute({
      type: 'fault.strikeRequest',
      url: path,
      serviceSid: ServiceSid,
      sessionSid: SessionSid,
    })
    return struck.ok ? null : struck
  }

  return (operation) => (request) => obstacle(request) ?? operation(request)
}
