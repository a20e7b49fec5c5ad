import { refusal } from '../refusal.ts'
import type { Refused } from '../step.ts'

/** https://www.twilio.com/docs/api/errors/80602 */
export function duplicateServiceName(): Refused {
  return refusal(80602, 'Service UniqueName must be unique.', { parameter: 'uniqueName' })
}
