import type { StoredSession } from '../../store/sessions.ts'
import { expiryOf } from '../rules/session/expiry.ts'
import type { Step } from '../step.ts'

/** Sets the session's expiry timer as its ttl and expiry date now say, or clears it. */
export function scheduleExpiry(step: Step, session: StoredSession): void {
  const expiry = session.status === 'closed' ? null : expiryOf(session, step.settings)
  if (expiry === null) step.clearTimer('session.expire', session.sid)
  else step.setTimer('session.expire', session.sid, expiry.at)
}
