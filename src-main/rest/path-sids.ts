import type { ApiError } from '#shared/contract/result.ts'

/** Parts of a path that must have the form of a SID, and the code that says so where they have not. */
const sids = [
  { part: 'ServiceSid', pattern: /^KS[0-9a-f]{32}$/, code: 80408, title: 'Service Sid' },
  { part: 'SessionSid', pattern: /^KC[0-9a-f]{32}$/, code: 80409, title: 'Session Sid' },
  { part: 'ParticipantSid', pattern: /^KP[0-9a-f]{32}$/, code: 80405, title: 'Participant Sid' },
  { part: 'InteractionSid', pattern: /^KI[0-9a-f]{32}$/, code: 80403, title: 'Interaction Sid' },
  { part: 'PhoneNumberSid', pattern: /^PN[0-9a-f]{32}$/, code: 80407, title: 'Phone Number Sid' },
] as const

/** What is wrong with the SIDs of a path, or null. https://www.twilio.com/docs/api/errors/80409 */
export function checkPathSids(parts: Readonly<Record<string, string>>): ApiError | null {
  for (const { part, pattern, code, title } of sids) {
    const value = parts[part]
    if (value !== undefined && !pattern.test(value))
      return { code, status: 400, message: `${title} is invalid: ${value}` }
  }
  return null
}
