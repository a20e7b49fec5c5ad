import { refusal } from '../refusal.ts'
import type { Refused } from '../step.ts'

/** https://www.twilio.com/docs/api/errors/80611 */
export function numberInActiveSessions(): Refused {
  return refusal(80611, 'Proxy number is used by active sessions and cannot be removed from the Service.')
}
