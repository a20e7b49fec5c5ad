import { sessionMachine } from '#shared/machines/session-machine.ts'
import { findSession, updateSession } from '../../store/sessions.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import { announceSession } from './announce-session.ts'
import { scheduleExpiry } from './schedule-expiry.ts'

/**
 * An interaction happened: an open session is now in progress, and its ttl counts anew.
 * A session that closed meanwhile (a call outlives it) stays as it is.
 * https://www.twilio.com/docs/proxy/api/session#session-status-values
 */
export function touchSession(step: Step, sessionSid: string): void {
  const session = findSession(step.db, sessionSid)
  if (session === undefined || session.status === 'closed') return
  const touched = {
    ...session,
    status: nextState(sessionMachine, session.status, 'INTERACTED'),
    dateStarted: session.dateStarted ?? step.now,
    dateLastInteraction: step.now,
    dateUpdated: step.now,
  }
  updateSession(step.db, touched)
  scheduleExpiry(step, touched)
  announceSession(step, touched)
}
