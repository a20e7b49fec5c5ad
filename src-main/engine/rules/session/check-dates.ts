import { type ApiError, ok, type Result, refuse } from '#shared/contract/result.ts'

/** A session cannot be made with an expiry date that has passed. https://www.twilio.com/docs/proxy/proxy-changelog */
export function checkNewExpiry(dateExpiry: number | null, now: number): Result<null> {
  return dateExpiry !== null && dateExpiry <= now ? refuse(pastExpiry('It must lie in the future.')) : ok(null)
}

export function pastExpiry(reason: string): ApiError {
  return { code: 80701, status: 400, message: `'DateExpiry' is invalid. ${reason}`, parameter: 'dateExpiry' }
}
