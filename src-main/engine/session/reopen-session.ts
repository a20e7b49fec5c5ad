import { ok, refuse } from '#shared/contract/result.ts'
import { sessionMachine } from '#shared/machines/session-machine.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { findConflictingSession, listParticipants, updateParticipantsActive } from '../../store/participants.ts'
import { type StoredSession, updateSession } from '../../store/sessions.ts'
import { nextState } from '../next-state.ts'
import { announceNumbersOf } from '../number/announce-numbers.ts'
import { raiseAlert } from '../raise-alert.ts'
import { checkReopeningPairs } from '../rules/session/check-reopening-pairs.ts'
import type { Outcome, Step } from '../step.ts'
import { announceSession } from './announce-session.ts'
import { recordSessionChange } from './record-session-change.ts'
import { scheduleExpiry } from './schedule-expiry.ts'

/** Puts a closed session back in progress, with the same people on the same numbers. https://www.twilio.com/docs/errors/80604 */
export function reopenSession(step: Step, session: StoredSession, failOnConflict: boolean): Outcome<SessionView> {
  const participants = listParticipants(step.db, session.sid).filter(({ dateDeleted }) => dateDeleted === null)
  const taken = participants.filter((participant) => findConflictingSession(step.db, participant) !== undefined)
  const check = checkReopeningPairs(taken, step.settings.allowParticipantConflict && !failOnConflict)
  if (check.error !== null) return refuse(check.error)

  const reopened: StoredSession = {
    ...session,
    status: nextState(sessionMachine, session.status, 'REOPENED'),
    closedReason: null,
    dateEnded: null,
    dateReopened: step.now,
    dateUpdated: step.now,
  }
  updateSession(step.db, reopened)
  updateParticipantsActive(step.db, session.sid, true)
  scheduleExpiry(step, reopened)
  step.clearTimer('session.retain', reopened.sid)
  const timelineRow = recordSessionChange(step, reopened, 'reopened', { decisions: check.decisions })
  if (check.alert !== null) {
    const about = { serviceSid: session.serviceSid, sessionSid: session.sid, interactionSid: null, timelineRow }
    raiseAlert(step, { ...check.alert, ...about })
  }
  announceNumbersOf(step, participants)
  return ok(announceSession(step, reopened))
}
