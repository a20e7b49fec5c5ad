import type { PhoneCallStatus } from '#shared/resources/phone.ts'
import type { ClosedReason, SessionMode, SessionStatus } from '#shared/resources/session.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'

/** States and results in the words of somebody who tells what happens. Each ends a sentence that has begun. */

export const statusSaid: Readonly<Record<SessionStatus | 'gone', string>> = {
  open: 'open',
  'in-progress': 'in progress',
  closed: 'closed',
  failed: 'failed',
  unknown: 'in no known state',
  gone: 'gone',
}

export const callStatusSaid: Readonly<Record<PhoneCallStatus, string>> = {
  ringing: 'ringing',
  'in-progress': 'in progress',
  completed: 'over',
  busy: 'turned away as busy',
  'no-answer': 'not answered',
  canceled: 'called off before anybody answered',
  failed: 'refused',
}

export const outcomeSaid: Readonly<Record<ContactOutcome, string>> = {
  forwarded: 'is forwarded',
  ringing: 'rings on the other side',
  'dropped-opt-out': 'is not forwarded, for it is an opt-out word',
  'rejected-mode': 'is refused, for the session is not made for that',
  'blocked-intercept': 'is blocked by the webhook that is asked before',
  'no-partner': 'reaches nobody, for there is nobody on the other side',
  'out-of-session': 'is out of session',
  'auto-created': 'gets a session made for it',
  failed: 'is refused by the platform',
  'not-proxy': 'does not concern Proxy',
}

/** Scene files have the same words. */
export const reasonSaid: Readonly<Record<ClosedReason, string>> = {
  api: 'the app',
  ttl: 'its time to live',
  'date-expiry': 'its expiry date',
}

export const modeSaid: Readonly<Record<SessionMode, string>> = {
  'message-only': 'for texts only',
  'voice-only': 'for calls only',
  'voice-and-message': 'for texts and calls',
}
