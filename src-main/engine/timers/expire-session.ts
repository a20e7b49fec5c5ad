import { passed } from '#shared/catalog/decision.ts'
import { findSession } from '../../store/sessions.ts'
import { expiryOf } from '../rules/session/expiry.ts'
import { endSession } from '../session/end-session.ts'
import type { Step } from '../step.ts'

/** A session's ttl or expiry date is reached. https://www.twilio.com/docs/api/errors/80904 */
export function expireSession(step: Step, sessionSid: string): void {
  const session = findSession(step.db, sessionSid)
  if (session === undefined || session.status === 'closed') return
  const expiry = expiryOf(session, step.settings)
  if (expiry === null) return
  const { uniqueName, sid, ttl } = session
  endSession(step, session, expiry.reason, [
    passed('session-expiry', { session: uniqueName ?? sid, reason: expiry.reason, ttl }),
  ])
}
