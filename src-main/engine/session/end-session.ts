import type { Decision } from '#shared/catalog/decision.ts'
import { sessionMachine } from '#shared/machines/session-machine.ts'
import type { ClosedReason, SessionView } from '#shared/resources/session.ts'
import { updateParticipantsActive } from '../../store/participants.ts'
import { type StoredSession, updateSession } from '../../store/sessions.ts'
import { nextState } from '../next-state.ts'
import { announceNumbersOf } from '../number/announce-numbers.ts'
import type { Step } from '../step.ts'
import { announceSession } from './announce-session.ts'
import { recordSessionChange } from './record-session-change.ts'
import { scheduleExpiry } from './schedule-expiry.ts'
import { scheduleRetention } from './schedule-retention.ts'

/** Closes an active session and gives its pairs of person and number back. */
export function endSession(
  step: Step,
  session: StoredSession,
  reason: ClosedReason,
  decisions: readonly Decision[] = [],
): SessionView {
  const closed: StoredSession = {
    ...session,
    status: nextState(sessionMachine, session.status, reason === 'api' ? 'CLOSED' : 'EXPIRED'),
    closedReason: reason,
    dateEnded: step.now,
    dateUpdated: step.now,
  }
  updateSession(step.db, closed)
  updateParticipantsActive(step.db, session.sid, false)
  // One that expires does so because its timer is over.
  if (reason === 'api') scheduleExpiry(step, closed)
  scheduleRetention(step, closed.sid, step.now)
  recordSessionChange(step, closed, reason === 'api' ? 'closed' : 'expired', { decisions })
  const view = announceSession(step, closed)
  announceNumbersOf(step, view.participants)
  return view
}
