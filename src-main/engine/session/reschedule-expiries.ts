import { listActiveSessions } from '../../store/sessions.ts'
import type { Step } from '../step.ts'
import { announceSession } from './announce-session.ts'
import { scheduleExpiry } from './schedule-expiry.ts'

/** Sets every active session's expiry timer anew, because a setting it depends on changed. */
export function rescheduleExpiries(step: Step): void {
  for (const session of listActiveSessions(step.db, Number.MAX_SAFE_INTEGER)) {
    scheduleExpiry(step, session)
    announceSession(step, session)
  }
}
